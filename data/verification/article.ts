import { createHash } from 'node:crypto';
import type { Position } from '../schema.ts';

/** The text that a pack speaks of. Positions count its code points, not UTF-16 units. */
export interface Article {
  readonly sha256: string;
  /** in code points */
  readonly length: number;
  /** As `String.prototype.slice`: what lies outside the article is left out. */
  slice(start: number, end?: number): string;
  /** The first place where `text` stands, or null. */
  find(text: string): Position | null;
}

/** @throws TypeError if the bytes are not UTF-8 */
export function articleFrom(bytes: Uint8Array): Article {
  // A byte order mark is part of the file, so positions count it.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const points = [...text];
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    length: points.length,
    slice: (start, end) => points.slice(start, end).join(''),
    find(wanted) {
      const index = text.indexOf(wanted);
      if (index < 0) return null;
      const start = [...text.slice(0, index)].length;
      return { start, end: start + [...wanted].length };
    },
  };
}
