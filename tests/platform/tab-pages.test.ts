import { expect, test } from 'vitest';
import { badgeText } from '../../platform/badge.ts';
import { type FrameSummary, mergeSummaries } from '../../platform/tab-pages.ts';

const frame = (frameId: number, ...entities: [string, number][]): FrameSummary => ({
  frameId,
  summary: { entities: entities.map(([id, count]) => ({ id, count })) },
});

test.each<{ what: string; frames: FrameSummary[]; merged: [string, number][] }>([
  { what: 'no frames', frames: [], merged: [] },
  { what: 'a frame without our script', frames: [{ frameId: 0, summary: null }], merged: [] },
  {
    what: 'one frame',
    frames: [frame(0, ['gaza', 2], ['hamas', 1])],
    merged: [
      ['gaza', 2],
      ['hamas', 1],
    ],
  },
  {
    what: 'frames that came in another order',
    frames: [frame(7, ['joe-biden', 1], ['gaza', 3]), frame(0, ['gaza', 2])],
    merged: [
      ['gaza', 5],
      ['joe-biden', 1],
    ],
  },
])('$what', ({ frames, merged }) => {
  expect(mergeSummaries(frames).map(({ id, count }) => [id, count])).toEqual(merged);
});

test('the badge says a number, or nothing at all', () => {
  expect([badgeText(0), badgeText(7)]).toEqual(['', '7']);
});
