/** The one tongue of our words on screen; British order keeps the day before the month, as the source prints it. */
const LOCALE = 'en-GB';

/** A day as machines and as readers read it. */
export interface Day {
  readonly iso: string;
  readonly text: string;
}

/** `2023-11-02` → "2 November 2023". Throws a RangeError for what is no calendar date. */
export const longDate = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });

const weekday = dateFormat({ weekday: 'long' });

/** `2023-11-01` → "Wednesday 1 November 2023". Throws a RangeError for what is no calendar date. */
export function weekdayDate(iso: string): string {
  // Formatted on its own: with the date in one format, the separator depends on the browser's language data.
  return `${weekday(iso)} ${longDate(iso)}`;
}

/** Made once, and only when it is first needed: that takes a browser longer than all the rest of a card. */
function dateFormat(options: Intl.DateTimeFormatOptions): (iso: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (iso) => {
    // A date of the article is a day, not an instant: read and written in UTC, no reader's clock can move it.
    format ??= new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
    return format.format(new Date(`${iso}T00:00:00Z`));
  };
}
