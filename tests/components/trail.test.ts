import { expect, test } from 'vitest';
import { goBack, goOn, previousStep, shownStep, startTrail } from '../../entrypoints/card/trail.ts';

const start = startTrail('a');

test('begins with nothing behind it', () => {
  expect(shownStep(start)).toEqual({ entity: 'a', scrollTop: 0 });
  expect(previousStep(start)).toBeNull();
  expect(goBack(start)).toBe(start);
});

test('goes on from the top, and back to where the reader was', () => {
  const trail = goOn(goOn(start, 'b', 120), 'c', 40);
  expect(shownStep(trail)).toEqual({ entity: 'c', scrollTop: 0 });
  expect(shownStep(goBack(trail))).toEqual({ entity: 'b', scrollTop: 40 });
  expect(shownStep(goBack(goBack(trail)))).toEqual({ entity: 'a', scrollTop: 120 });
});

test('the same card again is no step', () => {
  expect(goOn(start, 'a', 50)).toBe(start);
});

test('a circle is walked back step by step', () => {
  const trail = goOn(goOn(start, 'b', 0), 'a', 0);
  expect(previousStep(trail)?.entity).toBe('b');
});
