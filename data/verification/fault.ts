/** Something in a pack that does not hold. */
export interface Fault {
  /** where, as a JSON path: `$.quotes[2].position` */
  readonly path: string;
  /** what is wrong, in one line */
  readonly message: string;
}

const EXCERPT_LENGTH = 60;

/** One line in typographic quotation marks, shortened where it is long. */
export function excerpt(text: string): string {
  const points = [...text.replace(/\s+/g, ' ')];
  const shown = points.length > EXCERPT_LENGTH ? [...points.slice(0, EXCERPT_LENGTH), '…'] : points;
  return `“${shown.join('')}”`;
}

/** `['quotes', 2, 'said']` as `$.quotes[2].said`. */
export function jsonPath(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return /^\w+$/.test(String(key)) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
  }, '$');
}
