import { describe, expect, test } from 'vitest';
import { figureViews } from '../../components/figure-view.ts';
import { entity, figure, sampleTexts } from './sample-texts.ts';

describe('text', () => {
  test.each([
    [{ text: 'at least 9,061', qualifier: 'at least' }, 'at least 9,061'],
    [{ text: '9,061', qualifier: 'at least' }, 'at least 9,061'],
    [{ text: 'hundreds', qualifier: null }, 'hundreds'],
  ])('%o is shown as "%s"', (printed, shown) => {
    const one = figure('one', printed);
    expect(figureViews(sampleTexts({ figures: [one] }), [one])[0]?.text).toBe(shown);
  });
});

describe('attribution', () => {
  const texts = sampleTexts({ entities: [entity('ministry', 'group')] });

  test.each([
    ['ministry', { by: 'entity', entity: { id: 'ministry', kind: 'group', name: 'MINISTRY' } }],
    ['reports', { by: 'phrase', phrase: 'reports' }],
    [null, { by: 'article' }],
  ])('%s', (attributedTo, attribution) => {
    expect(figureViews(texts, [figure('one', { attributedTo })])[0]?.attribution).toEqual(attribution);
  });
});

test('every figure, parts included, carries the day of the report', () => {
  const [total, part] = [figure('total'), figure('part', { partOf: 'total' })];
  const reported = { iso: '2023-11-02', text: '2 November 2023' };
  expect(figureViews(sampleTexts({ figures: [total, part] }), [total])).toMatchObject([
    { id: 'total', reported, parts: [{ id: 'part', reported }] },
  ]);
});

describe('parts', () => {
  const total = figure('total');
  const [women, children] = [figure('women', { partOf: 'total' }), figure('children', { partOf: 'total' })];
  const girls = figure('girls', { partOf: 'children' });
  const other = figure('other');
  const texts = sampleTexts({ figures: [women, total, children, girls, other] });
  const tree = { id: 'total', parts: [{ id: 'women' }, { id: 'children', parts: [{ id: 'girls' }] }] };

  test.each([
    ['all', [women, total, children, girls, other], [tree, { id: 'other' }]],
    ['a part alone brings its total', [girls], [tree]],
    ['in the order asked for', [other, children], [{ id: 'other' }, tree]],
    ['none', [], []],
  ])('%s', (_, wanted, forest) => {
    expect(figureViews(texts, wanted)).toMatchObject(forest);
  });
});
