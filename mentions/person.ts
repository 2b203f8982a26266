import type { Rule } from './compile.ts';
import type { Legible } from './legible.ts';
import { testBefore } from './pattern.ts';
import type { Found, Judgement } from './reading.ts';
import {
  beginsSentence,
  followedByName,
  inHeadline,
  isCapitals,
  isPlain,
  nounsHaveCapitals,
  wordBefore,
} from './surroundings.ts';
import { NAMED_AFTER, NOT_HE } from './words.ts';

/** An age told of somebody who would have had it before this year is somebody else's. */
const AGE_TOLD_FROM = 2015;
/** How much after a name is looked at. */
const NEXT = 24;

const NAMED_AFTER_IN_CAPITALS = new RegExp(NAMED_AFTER, 'i');
const notHe = testBefore(NOT_HE);

const other = (reason: string): Judgement => ({ stance: 'other', because: [reason] });

/** The family name stands alone or after a title: whose is it, as far as the words beside it can say? */
function judgeBare({ text, lower }: Legible, rule: Rule, from: number, to: number): Judgement {
  const stance = (rule.alias.bare ?? rule.alias.trust) === 'weak' ? 'weak' : 'likely';
  if (rule.others(lower, from) || notHe(lower, from) || /[・·‧•=]/.test(text.charAt(from - 1)))
    return other('given-name');
  if (rule.titles(lower, from) && stance === 'likely') return { stance: 'own', because: ['title'] };
  const age = rule.alias.born && /^, (\d\d),/.exec(lower.slice(to, to + 5));
  if (age)
    return rule.alias.born! + Number(age[1]) > AGE_TOLD_FROM
      ? { stance: 'own', because: ['age'] }
      : other('age');
  // A doubtful name with an article before it, or a name after it, is a thing's or a given name.
  const article = /\b(?:the|an?|this) $/.test(lower.slice(Math.max(0, from - 6), from));
  if (stance === 'weak' && (article || followedByName(text, from, to))) return other('no-person');
  const previous = wordBefore(text, from);
  const capitals = isCapitals(text.slice(from, to));
  const plain: Judgement = { stance, bare: true, because: ['family-name'] };
  if (!previous || isPlain(previous, text, capitals)) return plain;
  const word = previous.word.toLowerCase();
  const unsure = (because: 'sentence' | 'headline' | 'noun') => ({ ...plain, unsure: { word, because } });
  if ((capitals && isCapitals(previous.word)) || inHeadline(text, previous.at, to)) return unsure('headline');
  if (beginsSentence(text, previous.at)) return unsure('sentence');
  if (nounsHaveCapitals(text, previous.at, to)) return unsure('noun');
  return other('given-name');
}

/** Judges a family name by the given names before it, the noun after it, or else the words around it. */
export function judgePerson(page: Legible, rule: Rule, { from, to, given }: Found): Judgement {
  const { text, lower } = page;
  const junior = given ? /^,? jr\b\.?/.exec(lower.slice(to, to + NEXT)) : null;
  const end = to + (junior ? junior[0].length : 0);
  const next = text.slice(end, end + NEXT);
  const namedAfter = isCapitals(text.slice(from + given, to)) ? NAMED_AFTER_IN_CAPITALS : NAMED_AFTER;
  if (namedAfter.test(next) || rule.notAfter(lower, to)) return other('named-after');
  if (/^,? (?:sr|senior|iii)\b/i.test(next)) return other('given-name');
  if (!given) return judgeBare(page, rule, from, to);
  return { stance: rule.alias.trust === 'sure' ? 'own' : 'weak', because: ['full-name'], to: end };
}
