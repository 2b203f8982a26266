import type { Rule } from './compile.ts';
import type { Candidate, Reading } from './reading.ts';
import { sentenceAround } from './surroundings.ts';

const isAgainst = ({ because }: Candidate) => because[0] === 'against';
/**
 * A block's candidates, with what their own sentences say put above what the rest of the block says: words that speak
 * of a namesake count for nothing where the sentence itself says who is meant. And a phrase that ends with a name which
 * is part of another's is another's too: the health ministry in Gaza Province.
 */
export function bySentence(rules: readonly Rule[], reading: Reading): Reading {
  const { candidates, legible } = reading;
  const isPartOfName = ({ row, because }: Candidate) =>
    because[0] === 'part-of-name' && rules[row]!.alias.as === 'name';
  const foreign = new Map(candidates.filter(isPartOfName).map(({ from, to }) => [to, from]));
  if (foreign.size === 0 && !candidates.some(isAgainst)) return reading;
  const cleared = new Set<number>();
  const resolved: Candidate[] = [];
  for (const candidate of candidates) {
    const { row, from, to, against } = candidate;
    const rule = rules[row]!;
    if ((isAgainst(candidate) && cleared.has(from)) || foreign.get(to)! > from) continue;
    const own = against && rule.alias.as !== 'name' ? sentenceAround(legible.lower, from, to) : '';
    const isMeant = own && rule.near(own, 0) && !rule.against(own, 0);
    if (isMeant) cleared.add(from);
    resolved.push(isMeant ? { ...candidate, against: false, near: 2 } : candidate);
  }
  return { ...reading, candidates: resolved };
}
