import type { Rule } from './compile.ts';
import type { Legible } from './legible.ts';
import { type Judgement, stands } from './name.ts';
import { yearBeside } from './year.ts';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Words that make a date the day on which something was written, is shown or falls due. */
const OWN_DATE =
  /(?:published|updated|posted|modified|edited|dated|written|filed|uploaded|retrieved|accessed|archived|born|birthday|until|till|by|through|from|starts?|opens?|due|deadline|valid|expires?|tickets?|show|released?|out|premieres?|airs?|anniversary):?(?: on| at)?(?: \w{3,9},)? $/;
/** A range or a list of days. */
const DAY_BEFORE = /\d{1,2}(?:st|nd|rd|th)?\.? ?(?:-|,|\/|and|&|to|bis|und|y|e|et|en) ?$/;
const DAY_AFTER =
  /^(?: ?(?:-|\/|–) ?\d|(?:,| and| &| to| or| bis| und| y| et| e| en) (?:\w{3,8}\.? )?\d{1,2}(?!\d|,\d)| ?[|·•] | ?(?:,| at| @|um|à)? ?\d{1,2}(?::|\.\d\d|h| ?[ap]\.?m))/;
/** A dateline: the agency in brackets, or a dash at the beginning of a report. */
const DATELINE = /^ ?\([a-z][\w /-]{1,20}\) ?-/;
const CALENDAR = /^ (?:is|was) (?:the \d|(?:a|an|my|our|his|her) )/;
/** A line of hardly more than the date is the page's, or a list's. */
const LINE = 14;

/** The weekday right before, where it is not the day's own. */
function otherWeekday(lower: string, from: number, day: Date): boolean {
  const named = /(sun|mon|tue|wed|thu|fri|sat)(?:[a-z]{0,6}day|s|rs|r)?\.?,? (?:the )?$/.exec(
    lower.slice(Math.max(0, from - 16), from),
  );
  return named !== null && named[1] !== WEEKDAYS[day.getUTCDay()];
}

/** Judges a day of the year: what stands beside it may make it another year's or the page's own, else it needs company. */
export function judgeDate(
  { lower }: Legible,
  { alias, notBefore, notAfter }: Rule,
  from: number,
  to: number,
): Judgement | null {
  const day = new Date(alias.day ?? '');
  const beside = yearBeside(lower, from, to);
  const end = beside ? beside.to : to;
  if (beside && beside.year !== day.getUTCFullYear()) return { stance: 'other', because: ['other-year'] };
  const left = lower.slice(Math.max(0, from - 30), from);
  const right = lower.slice(end, end + 24);
  if (
    stands(notBefore, lower, from) ||
    stands(notAfter, lower, end) ||
    otherWeekday(lower, from, day) ||
    DAY_BEFORE.test(left) ||
    DAY_AFTER.test(right) ||
    DATELINE.test(right) ||
    CALENDAR.test(right) ||
    OWN_DATE.test(left) ||
    lower.length - (end - from) < LINE
  )
    return null;
  return {
    stance: 'weak',
    because: beside ? ['date', 'year'] : ['date'],
    to: end,
    ...(beside && { dated: true }),
  };
}
