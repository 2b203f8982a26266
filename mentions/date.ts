import type { Rule } from './compile.ts';
import { expressionMade } from './expressions.ts';
import type { Legible } from './legible.ts';
import { madeAnew } from './made-anew.ts';
import type { Found, Judgement } from './reading.ts';
import { isCapital, sentenceAround } from './surroundings.ts';
import { LETTER } from './syntax.ts';
import { yearBeside } from './year.ts';

/** Words that make a date the day on which something was written, is shown or falls due, or an almanac's. */
const OWN_DATE =
  /(?<![a-z])(?:updated|posted|modified|edited|dated|written|filed|retrieved|accessed|born|birthday|until|till|scores?|gets|rated|view to|through|starts?|opens?|due|tickets?|released?|(?<!br[a-z]{2,4} )out|premieres?|airs?|anniversary|version|(?:this day|oggi),?|ne|a jour|stand|geboren|nat[oa]|na[cs]i(?:do|o)|bis(?: zum)?|(?:publi|pubbli|a[kc]?tuali|aggiorn|veroffent|gepub|bijgew|yayin|guncel|e(?:ph|f)emeri)[a-z]*),?:?(?: on| at| am| is| was| by| for| le| du| el| del| il| em| op)?(?: \w{3,9},)? $/;
/** Until October 7, Israel believed: at the beginning of a sentence that has what goes with the event, it tells of the past. */
const HISTORY = /(?:^|[.!?] ["']?)(?:up )?(?:until|bis(?: zum)?) $/;
/** A range or a list of days, a time, a bar between items, an agency in brackets as datelines have it. */
const BEFORE = /(?<!9\/1)\d(?:st|nd|rd|th)?\.? ?(?:-|,|\/|and|&|to|bis|und|y|e|et|en) ?$|[$€£]$/;
const AFTER =
  /^(?: ?[-/] ?\d|(?:,(?! \d+ (?!nov|dec|sep|heur|hor)[a-z]{4})| and| &| to| or| bis| und| y| et| e| en) \d{1,2}(?!\d|,\d|\/11)| ?[|·•] |,? ?(?:at|@|um|a)? ?\d{1,2}(?::|\.\d\d|h| ?[ap]\.?m)| \([a-z][\w /-]{1,20}\) ?-|[.:] ?\(?(?:1\d|20)\d\d ?[:,-]| (?:is|was) (?:the \d|an? (?:\w+ )?\w+day|my |his |her ))/;
/** From the day to another one: from when, and until when. */
const FROM =
  /(?<!(?:open|runs?|show|view) )(?:(between|since|zwischen|entre|tra|tussen)|from|vo[nm]|du|desde|dal?|van|de)(?: the| dem| le| el| il| o)? $/;
const MONTH =
  '(?:jan|ene|gen|feb|fev|mar|mrt|apr|avr|abr|ma[agiy]|jun|jui|giu|jul|lug|aug|aou|ago|sep|set|o[ckut]t|out|nov|de[czk]|dic)[a-z]{0,6}\\.?';
const UNTIL = new RegExp(
  '^ ?(?:-|to|and|until|bis|und|y|e|et|en|au|al?|tot)(?: the| dem| zum| le| el| il| o)? ' +
    `(?:\\d\\d?(?:st|nd|rd|th|\\.)? (?:of |de )?${MONTH}|${MONTH} \\d\\d?(?!,?\\d)),?(?: del?)?(?: (20\\d\\d))?\\b`,
);
/** On the day, the museum will host: what is planned or held on it is held in another year. */
const HELD_BEFORE =
  /\b(?:again|will (?:be held|take place|gather|meet|march|rally)|(?:vigil|rally|ceremony|service|march|walkout|protest|demonstration|gathering|screening|webinar)s?(?: (?:planned|scheduled|held|set|organi[sz]ed))?) (?:on|for) $|\binstead of $/;
const HELD_AFTER =
  /^, (?!which|when|who)[^.;:,]{2,70} (?:will (?!be remembered|forever|never|always)|hosted |is hosting |held an? (?:vigil|rally|ceremony|event|memorial|service|march|protest|demonstration|commemoration|gathering))/;
const ON = /(?:on|beginning|starting) $/;
/** A city in capitals, as agencies begin, or any before the day and a dash, other than "In Israel". */
const DATELINE = /^[^a-zа-џ]{3,30}, $/;
const city = madeAnew(() => new RegExp(`^[${LETTER}]{4}[${LETTER} -]{0,30}, $`));
const DASH = /^ ?[-(]/;
/** A line of hardly more than the date is the page's, or a list's. East Asian scripts say as much in half as much. */
const LINE = 14;
const EAST_ASIAN = /[\u3040-\u9fff]/;
/** What is longer is no headline, and what has the end of a sentence neither. */
const HEADLINE = 120;
const SENTENCE_END = /[.!?…。！？]["')\]]*(?: |$)/;
/** What beside a date is looked at. */
const BESIDE = 30;
const HELD = 90;
/** Of the same day in years before this one, almanacs tell. */
const MODERN = 2000;
/** How much after a day is looked at for the years of an almanac. */
const ALMANAC = 400;

/** Days of the week from Sunday on, in lower case, in Germanic and Romance languages and in Russian and Ukrainian. */
const WEEKDAYS = [
  'sun[a-z]{0,6}\\.?|dimanche|domingo|domenica|sonntag|zondag|воскресенье|неділ[яю]',
  'mon[a-z]{0,6}\\.?|lundi|lunes|lunedi|montag|maandag|segunda(?:-feira)?|понедельник|понеділок',
  'tue[a-z]{0,6}\\.?|mardi|martes|martedi|dienstag|dinsdag|terca(?:-feira)?|вторник|вівторок',
  'wed[a-z]{0,6}\\.?|mercredi|miercoles|mercoledi|mittwoch|woensdag|quarta(?:-feira)?|сред[ау]|серед[ау]',
  'thu[a-z]{0,6}\\.?|jeudi|jueves|giovedi|donnerstag|donderdag|quinta(?:-feira)?|четверг?',
  "fri[a-z]{0,6}\\.?|vendredi|viernes|venerdi|freitag|vrijdag|sexta(?:-feira)?|пятниц[ау]|п'ятниц[яю]",
  'sat[a-z]{0,6}\\.?|samedi|sabado|sabato|samstag|zaterdag|суббот[ау]|субот[ау]',
];

/** Whether a weekday stands right before that is not the day's own. */
function otherWeekday(left: string, day: Date): boolean {
  const others = WEEKDAYS.filter((_, weekday) => weekday !== day.getUTCDay()).join('|');
  const named = expressionMade(`(?<![a-zа-яії])(?:${others}),? (?:the |d?en |le |el |il |dia )?$`, 'g');
  named.lastIndex = 0;
  return named.test(left);
}

/** An almanac tells of a day year by year: 1253 - somebody was born. */
const headsAlmanac = (next: string) =>
  (next.match(/(?<!\d)(?:[1-9]\d\d|1\d{3}) ?(?:-|:|г\. -|р\. -) ?(?!\d)/g)?.length ?? 0) > 2;

/** The stories of the day: named as what happened rather than as when. */
const NAMED = /(?<![a-z])(?:of|since|like|another|than|the|vom|du|del|dell'|van|dos?) $/;

/** Whether a sentence with a day tells of another thing that was on it, and of nothing that goes with the event. */
const tellsOfOther = (sentence: string, { against, near, cue }: Rule) =>
  against(sentence, 0) && !near(sentence, 0) && !cue(sentence, 0);

/** Whether a sentence with a day has something that goes with the event, and nothing that goes with another thing. */
const tellsOfEvent = (sentence: string, { against, near, cue }: Rule) =>
  (near(sentence, 0) || cue(sentence, 0)) && !against(sentence, 0);

/** Judges a day of the year: what stands beside it may make it another year's or the page's own, else it needs company. */
export function judgeDate({ text, lower }: Legible, rule: Rule, { from, to }: Found): Judgement | null {
  const day = new Date(rule.alias.since ?? '');
  const beside = yearBeside(lower, from, to);
  const end = beside ? beside.to : to;
  const left = lower.slice(Math.max(0, from - BESIDE), from);
  const right = lower.slice(end, end + BESIDE);
  // Between 7 October and 4 November 2023: a day with which something began, in the year in which that ended.
  const until = UNTIL.exec(right);
  const year = beside?.year ?? (until?.[1] && Number(until[1]));
  if (year && year !== day.getUTCFullYear())
    return { stance: 'other', because: [year < MODERN ? 'long-past' : 'other-year'] };
  const since = until && FROM.exec(left);
  const begins = since && (year || since[1]);
  const sentence = sentenceAround(lower, from, end);
  const elsewhere =
    otherWeekday(left, day) ||
    BEFORE.test(left) ||
    (until ? !begins : AFTER.test(right)) ||
    (OWN_DATE.test(left) && !(HISTORY.test(left) && tellsOfEvent(sentence, rule))) ||
    HELD_BEFORE.test(lower.slice(Math.max(0, from - HELD), from)) ||
    (ON.test(left) && HELD_AFTER.test(lower.slice(end, end + HELD))) ||
    DATELINE.test(text.slice(0, from)) ||
    (DASH.test(right) && isCapital(text.charAt(0)) && city().test(text.slice(0, from)));
  const rest = lower.length - (end - from);
  if (
    elsewhere ||
    (!year && tellsOfOther(sentence, rule)) ||
    (!year && headsAlmanac(lower.slice(end, end + ALMANAC))) ||
    (rest < LINE && rest * (EAST_ASIAN.test(lower) ? 2 : 1) < LINE)
  )
    return null;
  // Right after "before" and its like a day needs as little company as with its year.
  return {
    stance: 'weak',
    because: ['date'],
    to: end,
    dated: Boolean(year) || rule.likelyAfter(lower, from),
    named: NAMED.test(left),
    listed:
      lower.length < HEADLINE &&
      ![lower.slice(0, from), lower.slice(end)].some((side) => SENTENCE_END.test(side)),
  };
}
