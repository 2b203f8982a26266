import type { Rule } from './compile.ts';
import type { Legible } from './legible.ts';
import type { Found, Judgement } from './reading.ts';
import {
  beginsSentence,
  followedByName,
  inHeadline,
  isCapitals,
  isPlain,
  looksLikeVerb,
  nameAfter,
  nounsHaveCapitals,
  wordBefore,
} from './surroundings.ts';
import { isEarlier, yearNear } from './year.ts';

/** What is named after places: where one eats and drinks. */
const HOUSES = new Set('Cafe Grill Bar Bistro Kitchen Restaurant Bakery Deli Juice'.split(' '));

const OTHER_NAME: Judgement = { stance: 'other', because: ['other-name'] };

/** Whether what follows a name is such as follows a person's: an age, a further name. */
function followedLikePerson(text: string, from: number, to: number): boolean {
  if (/^, \d\d,/.test(text.slice(to, to + 5))) return true;
  return !nounsHaveCapitals(text, from, to) && followedByName(text, from, to);
}

/** Whether a capitalised word stands before a name as a given name would. */
function precededLikePerson(text: string, from: number, to: number): boolean {
  const previous = wordBefore(text, from);
  return (
    previous !== null &&
    !isPlain(previous, text, false) &&
    !inHeadline(text, from, to) &&
    !nounsHaveCapitals(text, from, to)
  );
}

/** Where every word has a capital: whether a further name stands beside, as in a list of people, and no verb. */
function isListed(text: string, from: number, to: number): boolean {
  if (!inHeadline(text, from, to)) return false;
  const next = nameAfter(text, to);
  const previous = wordBefore(text, from);
  return (
    (next !== null && !looksLikeVerb(next)) ||
    (previous !== null && !isPlain(previous, text, false) && !looksLikeVerb(previous.word))
  );
}

/** humanitarian "pauses": whether a quotation mark inside a phrase is closed right after it. */
const isInsideQuote = (text: string, from: number, to: number) =>
  /(?:^|[ -])(["'])(?:(?!\1).)+\1$/.test(text.slice(from, to + 1)) && /["']/.test(text.charAt(to));

/** Judges a name or a phrase by what stands right beside it: words that make it another's, or an earlier year. */
export function judgeName({ text, lower }: Legible, rule: Rule, { from, to }: Found): Judgement | null {
  const { as, entity, since, trust, friends } = rule.alias;
  if (rule.notBefore(lower, from) || rule.notAfter(lower, to))
    return { stance: 'other', because: ['part-of-name'] };
  if (since && isEarlier(yearNear(lower, from, to), since))
    return { stance: 'other', because: ['other-year'] };
  // An abbreviation after a word in capitals belongs to a line in capitals: SITE MAP.
  if (friends?.includes(entity) && isCapitals(wordBefore(text, from)?.word ?? ''))
    return { stance: 'other', because: ['capitals'] };
  // Im Altertum war Gaza ein Hafen: in German it is a verb.
  if (as === 'phrase' && /(?:^| )war /.test(text.slice(from, to)) && nounsHaveCapitals(text, from, to))
    return null;
  const because = [as];
  const end = as === 'phrase' && isInsideQuote(text, from, to) ? to + 1 : to;
  if (trust === 'sure') return { stance: 'own', because, to: end };
  const isLikely = rule.likelyAfter(lower, from);
  const preceded = as === 'name' && precededLikePerson(text, from, to);
  const isBare = trust === 'weak' && !isLikely;
  if (as === 'name' && HOUSES.has(nameAfter(text, to) ?? '')) return OTHER_NAME;
  // Councillor Netta Gaza.
  if (preceded && isBare && !beginsSentence(text, wordBefore(text, from)!.at)) return OTHER_NAME;
  if (as === 'name' && !isLikely && followedLikePerson(text, from, to)) {
    // Physics cup: Hamas Iqbal; the Gaza Triad. What could be the first part of a name needs more than company afar.
    const isPart = preceded || wordBefore(text, from) === null || isBare;
    return isPart ? OTHER_NAME : { stance: 'weak', because, to: end };
  }
  if (isLikely) return { stance: 'likely', because, to: end };
  if (as === 'name' && isListed(text, from, to)) return { stance: 'weak', because, to: end };
  return { stance: preceded ? 'weak' : trust, because, to: end };
}
