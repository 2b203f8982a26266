/** More than any page needs: a page that makes up words must not fill the memory. */
const KEPT = 500;

const made = new Map<string, RegExp>();

/** An expression made before, or a new one. Its `lastIndex` is whatever it was left at. */
export function expressionMade(source: string, flags: 'y' | 'g'): RegExp {
  const key = flags + source;
  let expression = made.get(key);
  if (!expression) {
    if (made.size >= KEPT) made.clear();
    expression = new RegExp(source, flags);
    made.set(key, expression);
  }
  return expression;
}
