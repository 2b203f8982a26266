import type { PlainDocument } from './document.ts';

export interface IdentifiedDocument extends PlainDocument {
  /** whatever the sender calls it, handed back as it came */
  readonly id: string | number;
}

/** Reads one line of JSON as a document, or says in words what is wrong with it. */
export function parseDocument(line: string): IdentifiedDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON (${(error as Error).message})`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  const { id, text, lang } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number';
  if (typeof text !== 'string') return '"text" must be a string';
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    return '"lang" must be a string where it is given';
  return { id, text, lang: lang || undefined };
}
