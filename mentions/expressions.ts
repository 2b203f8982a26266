import { madeAnew } from './made-anew.ts';

/** More than any page needs: a page that makes up words must not fill the memory. */
const KEPT = 500;

// By their flags first: a key joined from both would be written and hashed anew each time, and sources are long.
const made = madeAnew(() => ({ y: new Map<string, RegExp>(), g: new Map<string, RegExp>() }));

/** An expression made before, or a new one. Its `lastIndex` is whatever it was left at. */
export function expressionMade(source: string, flags: 'y' | 'g'): RegExp {
  const kept = made()[flags];
  let expression = kept.get(source);
  if (!expression) {
    if (kept.size >= KEPT) kept.clear();
    expression = new RegExp(source, flags);
    kept.set(source, expression);
  }
  return expression;
}
