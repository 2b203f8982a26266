import type { Rule } from './compile.ts';
import type { Legible } from './legible.ts';
import { type Judgement, stands } from './name.ts';
import { before } from './pattern.ts';
import { beginsSentence, inHeadline, isCapitals, isPlain, wordBefore } from './surroundings.ts';
import { FEMALE, NAMED_AFTER } from './words.ts';

const female = before(FEMALE)!;
const NAMED_AFTER_IN_CAPITALS = new RegExp(NAMED_AFTER.source, 'iy');
const JUNIOR = /,? jr\b\.?/y;
/** An age told of somebody who would have had it before this year is somebody else's. */
const AGE_TOLD_FROM = 2015;
const SENIOR = /,? (?:sr\b|senior\b|iii\b)/y;

/** The family name stands alone or after a title: whose is it, as far as the word before can say? */
function judgeBare({ text, lower }: Legible, rule: Rule, from: number, to: number): Judgement {
  const bare = rule.alias.bare ?? rule.alias.trust;
  const stance = bare === 'weak' ? 'weak' : 'likely';
  if (stands(rule.others, lower, from) || stands(female, lower, from))
    return { stance: 'other', because: ['namesake'] };
  if (stands(rule.titles, lower, from))
    return { stance: stance === 'weak' ? 'weak' : 'own', bare: stance === 'weak', because: ['title'] };
  if (/[・·‧•=]/.test(text.charAt(from - 1))) return { stance: 'other', because: ['given-name'] };
  const age = /^, (\d\d),/.exec(lower.slice(to, to + 5));
  if (age && rule.alias.born) {
    const year = rule.alias.born + Number(age[1]);
    return year > AGE_TOLD_FROM ? { stance: 'own', because: ['age'] } : { stance: 'other', because: ['age'] };
  }
  const previous = wordBefore(text, from);
  const capitals = isCapitals(text.slice(from, to));
  const plain: Judgement = { stance, bare: true, because: ['family-name'] };
  if (!previous || isPlain(previous.word, capitals)) return plain;
  const headline = (capitals && isCapitals(previous.word)) || inHeadline(text, previous.at, to);
  if (headline || beginsSentence(text, previous.at))
    return { ...plain, unsure: { word: previous.word.toLowerCase(), headline } };
  return { stance: 'other', because: ['given-name'] };
}

/**
 * Judges a family name by the words around it.
 *
 * @param given length of the entity's own given names before the family name
 */
export function judgePerson(page: Legible, rule: Rule, from: number, given: number, to: number): Judgement {
  const { text, lower } = page;
  const family = from + given;
  JUNIOR.lastIndex = to;
  const end = given && JUNIOR.test(lower) ? JUNIOR.lastIndex : to;
  const capitals = isCapitals(text.slice(family, to));
  if (stands(capitals ? NAMED_AFTER_IN_CAPITALS : NAMED_AFTER, text, end) || stands(rule.notAfter, lower, to))
    return { stance: 'other', because: ['named-after'] };
  if (stands(SENIOR, lower, to)) return { stance: 'other', because: ['namesake'] };
  if (!given) return judgeBare(page, rule, family, to);
  return { stance: rule.alias.trust === 'sure' ? 'own' : 'weak', because: ['full-name'], to: end };
}
