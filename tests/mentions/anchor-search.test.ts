import { expect, test } from 'vitest';
import { hintsFor, searchesFor, sourcesFor } from '../../mentions/anchor-search.ts';

test('a text that was searched to its end is searched anew from its beginning', () => {
  const next = hintsFor(searchesFor(sourcesFor(['Blinken', 'pause'])));
  const text = 'Blinken spoke of a pause.';
  const first = next(text, 0);
  expect(first).toBeGreaterThanOrEqual(0);
  expect(next(text, text.length)).toBe(-1);
  expect(next(text, 0)).toBe(first);
});

test.each(['Medical\u00a0Aid', 'Medical\n      Aid', '. حزب\n      الله'])(
  'a name across lines: %j',
  (text) => {
    const next = hintsFor(searchesFor(sourcesFor(['Medical Aid', 'حزب الله'])));
    expect(next(text, 0)).toBe(text.length - 1);
  },
);
