import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
/** Reading the time of day: from the wall clock, which the reader or the network may set at any moment. */
const WALL_CLOCK = /\bDate\.now\(|\bnew Date\(\)|\bDate\(\)/;

/** The clock may jump because nothing that runs beside a page asks it; `performance.now()` only ever goes forward. */
test.each(['entrypoints', 'components', 'platform', 'mentions'])(
  'nothing in %s reads the wall clock',
  (folder) => {
    const sources = readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => [name, readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8')] as const);
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter(([, code]) => WALL_CLOCK.test(code)).map(([name]) => name)).toEqual([]);
  },
);
