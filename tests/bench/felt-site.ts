import type { Aliases } from '../../data/alias-schema.ts';
import pack from '../../data/telegraph-2023-11-02.json' with { type: 'json' };
import { surfaceForms } from './surface-forms.ts';

/** Full names that are found wherever they stand. */
export const SURE_NAMES: readonly string[] = surfaceForms(
  (pack.aliases as Aliases).filter(({ as, given }) => as === 'person' && given !== undefined),
).filter((form) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(form));

const LINES = 40;

/** A page of short lines, each with a name, far enough apart for a card between them. */
export function mentioningPage(): string {
  const lines = Array.from(
    { length: LINES },
    (_, i) => `<p>Line ${i} has ${SURE_NAMES[i % SURE_NAMES.length]} in it.</p>`,
  );
  return documentOf(`<style>p { margin: 3em 1em }</style>${lines.join('\n')}`);
}

/** An application with one page that it fills anew at each step, half of the times with other names in it. */
export function applicationPage(): string {
  return documentOf('<main><p>Nothing yet.</p></main>');
}

function documentOf(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Generated</title><body>${body}</body></html>`;
}
