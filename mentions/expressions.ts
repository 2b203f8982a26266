import { madeAnew } from './made-anew.ts';

/** More than any page needs: a page that makes up words must not fill the memory. */
const KEPT = 500;

const made = madeAnew(() => new Map<string, RegExp>());

/** An expression made before, or a new one. Its `lastIndex` is whatever it was left at. */
export function expressionMade(source: string, flags: 'y' | 'g'): RegExp {
  const key = flags + source;
  const kept = made();
  let expression = kept.get(key);
  if (!expression) {
    if (kept.size >= KEPT) kept.clear();
    expression = new RegExp(source, flags);
    kept.set(key, expression);
  }
  return expression;
}
