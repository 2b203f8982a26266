import { expect, test } from 'vitest';
import { placeOf } from '../../entrypoints/mentions.content/text-run.ts';
import { lastAtOrBefore } from '../../mentions/last-at-or-before.ts';

/** As much of a text node as places are made of. */
const nodes = ['Antony ', '', 'Blinken', ' said'].map((data) => ({ data }) as Text);
const run = { text: 'Antony \uFFFCBlinken said', nodes, starts: [0, 7, 8, 15] };

test.each([
  [0, 0],
  [6, 0],
  [7, 1],
  [8, 2],
  [14, 2],
  [15, 3],
  [99, 3],
])('offset %d is in node %d', (offset, index) => {
  expect(lastAtOrBefore(run.starts, offset)).toBe(index);
});

test.each([
  ['inside one node', 8, 15, [2, 0, 2, 7]],
  ['over several nodes', 0, 15, [0, 0, 2, 7]],
  ['up to the end', 16, 20, [3, 1, 3, 5]],
] as const)('a stretch %s', (_name, start, end, [startNode, startOffset, endNode, endOffset]) => {
  expect(placeOf(run, start, end)).toEqual({
    startContainer: nodes[startNode],
    startOffset,
    endContainer: nodes[endNode],
    endOffset,
  });
});
