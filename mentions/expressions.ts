import { heldWeakly } from './held-weakly.ts';

/** More than any page needs: a page that makes up words must not fill the memory. */
const KEPT = 500;

/** Compiled, expressions take more memory than all else that a page needs of us, and a page once read needs none. */
const made = heldWeakly(() => new Map<string, RegExp>());

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
