import type { Rule } from './compile.ts';
import type { Legible } from './legible.ts';
import { type Judgement, stands } from './name.ts';
import { before } from './pattern.ts';
import { beginsSentence, inHeadline, isPlain, wordBefore } from './surroundings.ts';
import { FEMALE, NAMED_AFTER } from './words.ts';

const female = before(FEMALE)!;
const JUNIOR = /,? jr\b\.?/y;
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
  const previous = wordBefore(text, from);
  const capitals = text.slice(from, to) === text.slice(from, to).toUpperCase();
  const plain: Judgement = { stance, bare: true, because: ['family-name'] };
  if (!previous || isPlain(previous.word, capitals)) return plain;
  const headline = inHeadline(text, previous.at, to);
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
  if (stands(NAMED_AFTER, text, to) || stands(rule.notAfter, lower, to))
    return { stance: 'other', because: ['named-after'] };
  if (stands(SENIOR, lower, to)) return { stance: 'other', because: ['namesake'] };
  if (!given) return judgeBare(page, rule, family, to);
  JUNIOR.lastIndex = to;
  const end = JUNIOR.test(lower) ? JUNIOR.lastIndex : to;
  return { stance: rule.alias.trust === 'sure' ? 'own' : 'weak', because: ['full-name'], to: end };
}
