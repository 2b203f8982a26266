// The one tongue of our words on screen; British order keeps the day before the month, as the source prints it.
// Written out, since a browser takes longer over its own first date format than over all the rest of a card.
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as machines and as readers read it. */
export interface Day {
  readonly iso: string;
  readonly text: string;
}

/** `2023-11-02` → "2 November 2023". Throws a RangeError for what is no calendar date. */
export function longDate(iso: string): string {
  const date = parse(iso);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `2023-11-01` → "Wednesday 1 November 2023". Throws a RangeError for what is no calendar date. */
export function weekdayDate(iso: string): string {
  return `${DAYS[parse(iso).getUTCDay()]} ${longDate(iso)}`;
}

// A date of the article is a day, not an instant: read and written in UTC, no reader's clock can move it.
function parse(iso: string): Date {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`${iso} is no date`);
  return date;
}
