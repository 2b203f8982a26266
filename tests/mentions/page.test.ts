import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../mentions/types.ts';
import { engine, marked, unmarked } from './marked.ts';

/** Entities found in a page of blocks, with what is known of the page. */
function entities(blocks: readonly string[], page?: PageFacts): string[] {
  const findings = blocks.map((text) => engine.find({ text })).filter((found) => found !== null);
  return engine.settle(findings, page).flatMap((mentions) => mentions.map(({ entity }) => entity));
}

describe('what the page says elsewhere decides', () => {
  test.each([
    '[Kirby] would not say.\n\n[John Kirby], the White House spokesman, briefed reporters.',
    'Gaza grows rice.\n\nThe floods in Gaza Province, Mozambique, are receding.',
    'MAP said so.\n\nThe MAP sensor is broken.',
    '[MAP] said so.\n\nIt is short for [Medical Aid for Palestinians].',
    'He hopes for a humanitarian pause.\n\nThe weather stays fine.',
    'He hopes for a [humanitarian pause].\n\n[Netanyahu] does not.',
  ])('%s', (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });
});

describe('wars of other years', () => {
  test.each([
    'The 2014 Gaza war lasted seven weeks.',
    'The war in Gaza in 2009 lasted three weeks.',
    'In July 2014 the offensive in Gaza began.',
    'The war in Gaza lasted seven weeks.\n\nIn 2014 Hamas fired rockets.',
    'Operation Cast Lead was a war in Gaza.',
    'The war in Gaza, called Operation Protective Edge, ended in August.',
  ])('%s', (text) => {
    expect(entities(text.split('\n\n'))).not.toContain('gaza-war');
  });
  test.each([
    'The war in Gaza goes on.',
    'The war in Gaza, which began in 2023, goes on.',
    'The war in Gaza goes on. Hamas took over in 2007, and since the October 7 attack all is different.',
  ])('this one: %s', (text) => {
    expect(entities([text])).toContain('gaza-war');
  });
});

describe('the date of the page', () => {
  const blocks = ['The war in Gaza goes on; Hamas holds hostages since October 7.'];
  test('before the war, it cannot be this war', () => {
    expect(entities(blocks, { date: '2014-08-01' })).not.toContain('gaza-war');
    expect(entities(blocks, { date: '2023-10-06' })).not.toContain('october-7-attack');
  });
  test('after it began, it can', () => {
    expect(entities(blocks, { date: '2023-11-02' })).toContain('gaza-war');
    expect(entities(blocks, { date: '2023-11-02' })).toContain('october-7-attack');
  });
});

describe('the language of the page', () => {
  const sentence = 'Blinken war gestern hier.';
  test('is that of the nearest block, else of the page', () => {
    const inBlock = engine.find({ text: sentence, lang: 'en' })!;
    const inPage = engine.find({ text: sentence })!;
    expect(engine.settle([inBlock], { lang: 'de' })[0]).toHaveLength(1);
    expect(engine.settle([inPage], { lang: 'de' })[0]).toHaveLength(0);
    expect(engine.settle([inPage], { lang: 'en-GB' })[0]).toHaveLength(1);
  });
});
