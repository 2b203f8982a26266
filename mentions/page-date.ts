const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** 2014-07-27 anywhere; "July 2014" or "27 July 2014" where little else is on the line. */
const DATES =
  /(?<!\d)(20\d\d)-(\d\d)-\d\d(?!\d)|^[^\n]{0,24}?\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(20\d\d)[^\n\d]{0,12}$/gim;

/**
 * The month that a plain text dates itself to, where it has no other way to say when it was published: of the dates
 * that stand alone on a line, or are written as machines write them, the latest.
 *
 * @returns an ISO date late in that month; undefined where the text has no such date
 */
export function pageDate(text: string): string | undefined {
  let latest: string | undefined;
  for (const [, isoYear, isoMonth, month, year] of text.matchAll(DATES)) {
    const found =
      isoYear === undefined
        ? `${year}-${String(MONTHS.indexOf(month!.toLowerCase()) / 3 + 1).padStart(2, '0')}-28`
        : `${isoYear}-${isoMonth}-28`;
    if (latest === undefined || found > latest) latest = found;
  }
  return latest;
}
