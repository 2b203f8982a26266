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

/** Enough that time which grows with the square would be minutes, and time which grows with the length is a second. */
const LENGTH = 250_000;

describe('any text is read in time that grows with its length', () => {
  test.each([
    ['one long word', `Biden${'a'.repeat(LENGTH)}`],
    ['a long word before a name', `${'A'.repeat(LENGTH)} Biden`],
    ['combining marks', `Gaz${'\u0301'.repeat(LENGTH)}a`],
    ['lone surrogates', `Gaza ${'\ud800'.repeat(LENGTH)}`],
    ['spaces', `war in${' '.repeat(LENGTH)}Gaza`],
    ['names', 'Biden '.repeat(LENGTH / 6)],
    ['names without spaces', 'Gaza'.repeat(LENGTH / 4)],
    ['possible phrases', 'war in on of Gaza Hamas attack '.repeat(LENGTH / 31)],
    ['dates and years', 'Oct. 7, 2014 war in Gaza '.repeat(LENGTH / 25)],
    ['headlines', 'Xyz Biden '.repeat(LENGTH / 10)],
    ['soft hyphens', 'Ga\u00adza '.repeat(LENGTH / 6)],
    ['no script in common', 'ガザBidenגזעזהГаза'.repeat(LENGTH / 16)],
  ])('%s', { timeout: 40_000 }, (_, text) => {
    for (const { start, end } of settle([{ text }])[0]!) expect(end).toBeGreaterThan(start);
  });
});
