import type { Rule } from './compile.ts';
import type { Legible } from './legible.ts';
import { madeAnew } from './made-anew.ts';
import type { Found, Judgement } from './reading.ts';
import {
  beginsSentence,
  followedByName,
  followsPreposition,
  inHeadline,
  isCapital,
  isCapitals,
  isHalfOfName,
  isPlain,
  nicknameBefore,
  nounsHaveCapitals,
  type WordBefore,
  wordBefore,
} from './surroundings.ts';
import { LETTER } from './syntax.ts';
import { testAfter, testBefore } from './word-tests.ts';
import { FAMILY_AFTER, FAMILY_BEFORE, NOT_HE, namesPlace } from './words.ts';
import { isEarlier, yearNear } from './year.ts';

/** An age told of somebody who would have had it before or after these years is somebody else's. */
const AGE_TOLD_FROM = 2015;
const AGE_TOLD_UNTIL = 2045;
/** How much after a name is looked at: for a name that follows, and for what the person is said to be. */
const NEXT = 24;
const DESCRIPTION = 70;
/** How much before a name is searched for a relative. */
const RELATIVE = 120;

/** What joins the parts of a name in East Asian scripts, but for that of a country and one who heads it. */
const joined = madeAnew(() => new RegExp(`(?<=[${LETTER}])(?<!イスラエル)[・·‧•=]$`));
/** A given name after a comma, with nothing more to be said of it. */
const givenNameListed = madeAnew(
  () => new RegExp(`^, [${LETTER}]+(?: [${LETTER}]\\.)?(?=$|[.,:;(\\d]| [(\\d-])`),
);
/** The first word of a sentence, and the letter that follows it. */
const subjectsIn = madeAnew(() => new RegExp(`(?:^|[.!?] )([${LETTER}]{2,})(?= ([${LETTER}]))`, 'g'));
/** How much of the sentence before is looked at for its subject, and where in it that begins. */
const SENTENCE = 300;
const SUBJECT = 24;
const junior = madeAnew(() => /^(?:,? jr\b\.?|-(?:младш|молодш)[а-яії]+)/);
const theYounger = madeAnew(() => /^(?:-(?:младш|молодш)| junior\b)/);
const KIN =
  /^(?:[a-z]+ ){0,2}(?:son|daughter|brother|sister|wife|nephew|niece|cousin|uncle|aunt|father|mother)(?:-in-law)?\b/;
/** In Romance languages _a_ is no article. */
const ROMANCE = /\b(?:que|del|los|las|che|della|dei|para|pelo|dos|la|le|les|des|du|une|est|dans)\b/;
const NEARBY = 100;
const isRomance = (lower: string, from: number, to: number) =>
  ROMANCE.test(lower.slice(Math.max(0, from - NEARBY), to + NEARBY));
/** What stands before a noun in German. */
const DETERMINED =
  /(?:^|[ "(])(?:d(?:er|ie|as|es|em|en)|(?:[ms]?ein|ihr|dies)e?[mnrs]?|[a-z]{3,}(?:ste|ige|che|ere)[mnrs]?) $/;
const DETERMINER = 24;
const notHe = testBefore(NOT_HE);
const familyBefore = testBefore(FAMILY_BEFORE);
const familyAfter = testAfter(FAMILY_AFTER);

const FULL_NAME = { stance: 'own', because: ['full-name'] } as const;

const other = (reason: string): Judgement => ({ stance: 'other', because: [reason] });
const namesake = (reason: string): Judgement => ({ ...other(reason), bare: true });

/** Chinese and Japanese put a title right after the name, too. */
const isTitled = (rule: Rule, lower: string, from: number, to: number) =>
  rule.titles(lower, from) || rule.titlesAfter(lower, to);

/** Sara said so. Netanyahu left: a sentence just before is about one of the family, by the given name alone. */
function followsRelative(text: string, lower: string, rule: Rule, from: number): boolean {
  const start = Math.max(0, from - RELATIVE);
  const subjects = text.slice(start, from).matchAll(subjectsIn());
  return [...subjects].some(
    ({ 0: subject, 1: word, 2: next, index }) =>
      isCapital(word!.charAt(0)) && !isCapital(next!) && rule.others(lower, start + index + subject.length),
  );
}

/** Smith's son was in court. Smith also faces: the subject of the sentence just before is a relative of whoever it names. */
function followsKin(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - SENTENCE), from);
  if (!/[.!?] $/.test(before)) return false;
  const previous = before
    .slice(0, -2)
    .split(/[.!?] /)
    .at(-1)!;
  const name = `${text.slice(from, to)}'s `;
  const at = previous.indexOf(name);
  return at >= 0 && at < SUBJECT && KIN.test(previous.slice(at + name.length));
}

/**
 * The genitive after a noun. Визит Блинкена: a given name would have the genitive, too. Der Sohn Netanjahus: no given
 * name has an article or an adjective.
 */
const isGenitive = (lower: string, { word, at }: WordBefore, to: number): boolean =>
  lower.charAt(to - 1) === 'а'
    ? /[бвгджзйклмнпрстфхцчшщье]$/.test(word)
    : lower.charAt(to - 1) === 's' && DETERMINED.test(lower.slice(Math.max(0, at - DETERMINER), at));

/** The family name stands alone or after a title: whose is it, as far as the words beside it can say? */
function* judgeBare(
  { text, lower }: Legible,
  rule: Rule,
  { from, to, afterName }: Found,
): Generator<void, Judgement | null> {
  if (familyBefore(lower, from) || familyAfter(lower, to)) return null;
  yield;
  // "the Biden plan" is about a plan, and "the Biden" about a ship; "the Biden-led talks" are led by him.
  if (
    /\bthe (?:(?:only|first|last|next|other|new) )?$/.test(lower.slice(Math.max(0, from - 11), from)) &&
    !text.startsWith('-', to)
  )
    return null;
  const stance = (rule.alias.bare ?? rule.alias.trust) === 'weak' ? 'weak' : 'likely';
  if (rule.others(lower, from) || joined().test(text.slice(Math.max(0, from - 'イスラエル・'.length), from)))
    return other('given-name');
  yield;
  if (isHalfOfName(text, from, to)) return other('given-name');
  const nickname = nicknameBefore(text, from);
  if (nickname >= 0) return rule.givenAfter(lower, nickname) ? FULL_NAME : other('given-name');
  // Smith, John: as lists and indexes have it.
  const listed = beginsSentence(text, from) ? givenNameListed().exec(text.slice(to, to + NEXT)) : null;
  if (listed && rule.othersAfter(lower, to + 2)) return other('given-name');
  if (listed && rule.givenAfter(lower, to + 2)) return { ...FULL_NAME, to: to + listed[0].length };
  yield;
  const previous = wordBefore(text, from);
  // A title, or one with the country between: Премьер-министр Израиля Нетаньяху.
  const titled = isTitled(rule, lower, from, to) || (previous !== null && rule.titles(lower, previous.at));
  if (titled) return { stance: stance === 'likely' ? 'own' : stance, because: ['title'], titled };
  yield;
  // Smith, spokesman for the Council: who is so described is named as well as by a title.
  const role =
    stance === 'weak' && /^, [^.;:]{9,70}/.exec(text.slice(to, to + DESCRIPTION))?.[0].toLowerCase();
  if (role && rule.near(role, 0) && rule.cue(role, 0)) return { stance, because: ['title'] };
  if (rule.alias.born && isEarlier(yearNear(lower, from, to), `${rule.alias.born}`))
    return namesake('other-year');
  const age = rule.alias.born && /^, (\d\d),/.exec(lower.slice(to, to + 5));
  if (age) {
    const told = rule.alias.born! + Number(age[1]);
    return told > AGE_TOLD_FROM && told < AGE_TOLD_UNTIL ? { stance: 'own', because: ['age'] } : other('age');
  }
  yield;
  if (followsRelative(text, lower, rule, from) || followsKin(text, from, to)) return null;
  yield;
  // A doubtful name with an article before it, or a name after it, is a thing's or a given name.
  const article =
    /\b(?:the|an?|this) $/.test(lower.slice(Math.max(0, from - 6), from)) && !isRomance(lower, from, to);
  const named = followedByName(text, from, to) && !nounsHaveCapitals(text, from, to);
  if (stance === 'weak' && (article || named)) return other('no-person');
  // Kirby (the pink one); but a time in brackets follows whoever speaks.
  if (stance === 'weak' && /^ \(\D/.test(text.slice(to, to + 3))) return null;
  const capitals = isCapitals(text.slice(from, to));
  const titledAsMan = /\bmr\.? $/.test(lower.slice(Math.max(0, from - 5), from));
  const plain: Judgement = { stance, bare: true, because: ['family-name'], titled: titledAsMan };
  const ofHis = previous !== null && isGenitive(lower, previous, to);
  if (!previous || afterName || ofHis || isPlain(previous, text, capitals)) return plain;
  const word = previous.word.toLowerCase();
  const unsure = (because: 'sentence' | 'headline' | 'noun') => ({ ...plain, unsure: { word, because } });
  if ((capitals && isCapitals(previous.word)) || inHeadline(text, previous.at, to)) return unsure('headline');
  if (beginsSentence(text, previous.at)) return unsure('sentence');
  if (nounsHaveCapitals(text, previous.at, to)) return unsure('noun');
  if (followsPreposition(text, previous.at)) return null;
  return other('given-name');
}

/**
 * Judges a family name by the given names before it, the noun after it, or else the words around it. Pauses: the first
 * name on a page makes dozens of expressions.
 */
export function* judgePerson(page: Legible, rule: Rule, found: Found): Generator<void, Judgement | null> {
  const { from, to, given } = found;
  const { text, lower } = page;
  const younger = given ? junior().exec(lower.slice(to, to + NEXT)) : null;
  // By the family name alone the younger is the son.
  if (!given && theYounger().test(lower.slice(to, to + NEXT))) return namesake('given-name');
  if (!given && rule.notBefore(lower, from)) return namesake('named-after');
  const end = to + (younger ? younger[0].length : 0);
  // Smith, Jr., Station: a comma before goes with one after.
  const apart = younger?.[0].startsWith(',') && text.charAt(end) === ',';
  const next = text.slice(apart ? end + 1 : end, end + NEXT);
  const inCapitals = isCapitals(text.slice(from + given, to));
  if (namesPlace(next, inCapitals)) return other('named-after');
  yield;
  if (rule.notAfter(lower, to)) return given ? other('named-after') : namesake('named-after');
  yield;
  if (/^,? (?:sr|senior|iii?|iv)\b/.test(lower.slice(end, end + NEXT)) || notHe(lower, from))
    return other('given-name');
  yield;
  if (!given) return yield* judgeBare(page, rule, found);
  // A. Miller may be Anna: an initial alone says little more than the family name does.
  if (/^[^ .]{1,2}\. ?$/.test(lower.slice(from, from + given))) {
    if (isTitled(rule, lower, from, to)) return { stance: 'own', because: ['title'], titled: true };
    const previous = wordBefore(text, from);
    if (previous && !isPlain(previous, text, false)) return other('given-name');
    return { stance: 'weak', bare: true, because: ['family-name'] };
  }
  if (rule.alias.trust === 'sure') return { ...FULL_NAME, to: end, titled: isTitled(rule, lower, from, to) };
  // John Kirby, the jazz bassist.
  const described = /^(?:,? the|, an?) [^,.;()]{3,60}/.exec(lower.slice(end, end + DESCRIPTION))?.[0];
  const isOther = described && !rule.near(described, 0) && !rule.cue(described, 0);
  if (isOther && !isRomance(lower, from, to)) return other('description');
  return { ...FULL_NAME, stance: 'weak', to: end, titled: isTitled(rule, lower, from, to) };
}
