/** The one tongue of our words on screen; British order keeps the day before the month, as the source prints it. */
const LOCALE = 'en-GB';

/** A day as machines and as readers read it. */
export interface Day {
  readonly iso: string;
  readonly text: string;
}

/** `2023-11-02` → "2 November 2023". Throws a RangeError for what is no calendar date. */
export function longDate(iso: string): string {
  return format(iso, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `2023-11-01` → "Wednesday 1 November 2023". Throws a RangeError for what is no calendar date. */
export function weekdayDate(iso: string): string {
  // Formatted on its own: with the date in one format, the separator depends on the browser's language data.
  return `${format(iso, { weekday: 'long' })} ${longDate(iso)}`;
}

// A date of the article is a day, not an instant: read and written in UTC, no reader's clock can move it.
function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}
