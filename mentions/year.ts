/** How far from a phrase, within its sentence, a year is taken to be its year. */
const BEFORE = 46;
const AFTER = 24;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const sentence = /[.!?;] /;

/** The latest year that a text names; undefined where it names none. */
export function latestYear(text: string): number | undefined {
  let latest: number | undefined;
  for (const [year] of text.matchAll(YEAR))
    if (latest === undefined || Number(year) > latest) latest = Number(year);
  return latest;
}

/** A year right after a date, and where it ends; or one right before it. */
export function yearBeside(lower: string, from: number, to: number): { year: number; to: number } | null {
  const following = /^,? ?(?:\(|of |in |de |del |г\.? ?)?((?:19|20)\d\d)(?!\d)/.exec(
    lower.slice(to, to + AFTER),
  );
  if (following) return { year: Number(following[1]), to: to + following[0].length };
  const preceding = /((?:19|20)\d\d)[年-]?[ ,]*$/.exec(lower.slice(Math.max(0, from - AFTER), from));
  return preceding ? { year: Number(preceding[1]), to } : null;
}

/** The latest year in or near a phrase within its sentence; undefined where there is none. */
export function yearNear(lower: string, from: number, to: number): number | undefined {
  const left = lower
    .slice(Math.max(0, from - BEFORE), from)
    .split(sentence)
    .at(-1)!;
  const right = lower.slice(to, to + AFTER).split(sentence)[0]!;
  return latestYear(`${left}${lower.slice(from, to)}${right}`);
}

/** Whether a year is one before an ISO date's. */
export const isEarlier = (year: number | undefined, date: string) =>
  year !== undefined && year < Number(date.slice(0, 4));
