import { madeAnew } from './made-anew.ts';
import { sidesOf } from './surroundings.ts';
import { LETTER, WHOLE } from './syntax.ts';

/** How far from a phrase, within its sentence, a year is taken to be its year. */
const BEFORE = 46;
const AFTER = 24;

const years = madeAnew(() => /(?<!\d)(?:19|20)\d\d(?!\d)/g);
/** Since 2007: by itself such a year tells no more than that now is later. */
const SINCE = new RegExp(`(?<![${LETTER}])(?:since|seit|depuis|desde|dal|sinds|с|з|منذ( عام)?) $`);
/** How much before a year is looked at for that. */
const WORD = 9;

/** The latest year that a text names, also in Arabic digits, other than alone as a year since when; undefined where it names none. */
export function latestYear(written: string): number | undefined {
  const text = written.replace(/[\u0660-\u0669]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
  let latest = 0;
  let told = false;
  for (const { 0: year, index } of text.matchAll(years())) {
    latest = Math.max(latest, Number(year));
    told ||= !SINCE.test(text.slice(Math.max(0, index - WORD), index));
  }
  return told ? latest : undefined;
}

const FOLLOWING = new RegExp(`^,? ?(?:[(/.-]|of |in |de |del |г\\.? ?)?((?:19|20)\\d\\d)(?!\\d)${WHOLE}`);
/** A year long past, which is no number of people: 7 October, 1571: */
const LONG_PAST = /^(?:,? | del? )(1\d{3})(?= ?[,.;:)]| -|$)/;
/** 10/7/23, 7-Oct-23 */
const SHORT = new RegExp(`^(?:\\d+([/.])\\d+(?=\\1)|\\d+-[a-z]+(?=-)).(\\d\\d)(?![\\d:])${WHOLE}`);
const PRECEDING = /((?:19|20)\d\d)[年-]?[ ,]*(?:on )?$/;

/** A year right after a date, and where it ends; or one right before it. */
export function yearBeside(lower: string, from: number, to: number): { year: number; to: number } | null {
  const right = lower.slice(to, to + AFTER);
  const following = FOLLOWING.exec(right) ?? LONG_PAST.exec(right);
  if (following) return { year: Number(following[1]), to: to + following[0].length };
  const short = SHORT.exec(lower.slice(from, to + AFTER));
  if (short) return { year: 2000 + Number(short[2]), to: from + short[0].length };
  const preceding = PRECEDING.exec(lower.slice(Math.max(0, from - AFTER), from));
  return preceding ? { year: Number(preceding[1]), to } : null;
}

/** The latest year in or near a phrase within its sentence; undefined where there is none. */
export function yearNear(lower: string, from: number, to: number): number | undefined {
  return latestYear(sidesOf(lower, from, to, BEFORE, AFTER).join(lower.slice(from, to)));
}

/** Whether a year is one before an ISO date's. */
export const isEarlier = (year: number | undefined, date: string) =>
  year !== undefined && year < Number(date.slice(0, 4));
