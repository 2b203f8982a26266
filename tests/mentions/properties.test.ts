import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, findMentions, type Mention } from '../../mentions/index.ts';
import { engine } from './marked.ts';

const PIECES = [
  'Joe Biden',
  'Hunter Biden',
  'Biden',
  'BIDEN',
  'bidens',
  'Blinken',
  'blinken',
  'Netanyahu',
  'Sara Netanyahu',
  'John Kirby',
  'Kirby',
  'Hamas',
  'hamas',
  'Hezbollah',
  'Ḥizbullāh',
  'Gaza',
  'gaza strip',
  'Gazastreifen',
  'Oct. 7',
  '7/10',
  '7 octobre',
  '2014',
  'October 7, 2023',
  'attack',
  'war in',
  'health ministry',
  'hostages',
  'held by',
  'humanitarian pause',
  'MAP',
  'Medical Aid for Palestinians',
  'Байдена',
  'ХАМАС',
  'غزة',
  'بايدن',
  'עזה',
  'ביידן',
  'ガザ',
  '拜登',
  '加沙',
  '’s',
  '-led',
  'the',
  'of',
  '.',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u0301',
  '\ufb01',
  'Ｇａｚａ',
  '\ud800',
  '\u{1f3fb}',
  '\u00a0',
  '\n',
  '  ',
];
const prose = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 }), fc.constant(' ')),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(' '));
const glued = fc.array(fc.constantFrom(...PIECES, ' '), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(prose, glued, fc.string({ unit: 'binary', maxLength: 60 }));

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const boundaries = (text: string) =>
  new Set([...[...segmenter.segment(text)].map(({ index }) => index), text.length]);

const settle = (blocks: readonly Block[]): Mention[][] => {
  const findings = blocks.map((block) => engine.find(block));
  const settled = engine.settle(findings.filter((found) => found !== null));
  return findings.map((found) => (found ? settled.shift()! : []));
};
const spans = (mentions: readonly Mention[]) =>
  mentions.map(({ start, end, entity }) => `${start}-${end} ${entity}`);

describe('mentions', () => {
  test('are in order, do not overlap, lie inside the text and stand between graphemes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const edges = boundaries(text);
        let previous = 0;
        for (const { start, end } of settle([{ text }])[0]!) {
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(end).toBeGreaterThan(start);
          expect(edges).toContain(start);
          expect(edges).toContain(end);
          previous = end;
        }
        expect(previous).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  test('are only where there was a hint', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (engine.find({ text })) expect(engine.nextHint(text, 0)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('are found again, the same, by the same findings', () => {
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 4 }), (texts) => {
        const blocks = texts.map((text) => ({ text }));
        expect(settle(blocks)).toEqual(settle(blocks));
      }),
    );
  });

  test('stay where they are when text is added in a later block: they come or go, whole', () => {
    fc.assert(
      fc.property(prose, prose, (text, later) => {
        const alone = settle([{ text }])[0]!;
        const together = settle([{ text }, { text: later }])[0]!;
        for (const mention of together) {
          const moved = alone.find(
            ({ entity, start, end }) =>
              entity === mention.entity &&
              start < mention.end &&
              mention.start < end &&
              (start !== mention.start || end !== mention.end),
          );
          expect(moved).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  test('do not depend on what stands in blocks without a hint', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('Nothing here.', '', 'Lorem ipsum'), (text, idle) => {
        expect(spans(settle([{ text: idle }, { text }])[1]!)).toEqual(spans(settle([{ text }])[0]!));
      }),
    );
  });

  test('of a plain text are those of its blocks', () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 3 }), (texts) => {
        const whole = findMentions(engine, { text: texts.join('\n\n') });
        for (const { start, end } of whole)
          expect(texts.join('\n\n').slice(start, end)).not.toMatch(/\n\s*\n/);
      }),
    );
  });
});

/** The least of a few runs, so that a pause of the machine does not count. */
function least(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const begun = performance.now();
    run();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

describe('time grows with the text, no faster', () => {
  const HARD: Record<string, (length: number) => string> = {
    'one long word': (length) => `Biden${'a'.repeat(length)}`,
    'a long word before a name': (length) => `${'A'.repeat(length)} Biden`,
    'combining marks': (length) => `Gaz${'\u0301'.repeat(length)}a`,
    'lone surrogates': (length) => `Gaza ${'\ud800'.repeat(length)}`,
    spaces: (length) => `war in${' '.repeat(length)}Gaza`,
    names: (length) => 'Biden '.repeat(length / 6),
    'names without spaces': (length) => 'Gaza'.repeat(length / 4),
    'possible phrases': (length) => 'war in on of Gaza Hamas attack '.repeat(length / 31),
    dates: (length) => 'Oct. 7, '.repeat(length / 8),
    headlines: (length) => 'Xyz Biden '.repeat(length / 10),
    'soft hyphens': (length) => 'Ga\u00adza '.repeat(length / 6),
    'no script in common': (length) => 'ガザBidenגזעזהГаза'.repeat(length / 16),
  };
  test.each(Object.entries(HARD))('%s', (_, make) => {
    const run = (text: string) => () => void settle([{ text }]);
    const short = make(20_000);
    const long = make(160_000);
    run(short)();
    // Eight times the text: eight times the time, with room for a noisy machine; quadratic would be 64.
    expect(least(run(long))).toBeLessThan(Math.max(least(run(short)), 2) * 28);
  });
});
