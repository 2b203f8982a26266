import { expect, test } from 'vitest';
import { leave, take } from '../../entrypoints/mentions.content/parts.ts';
import type { ReadNames } from '../../mentions/plan-index.ts';

const names: ReadNames = () => {
  throw new Error('not asked for here');
};

const left = () =>
  Object.getOwnPropertySymbols(globalThis).filter(({ description }) =>
    description?.startsWith('context-cards.'),
  );

test('a part reaches who takes it after it was left', async () => {
  leave('names', names);
  expect(await take('names')).toBe(names);
});

test('a part reaches who waited for it', async () => {
  const taken = take('names');
  leave('names', names);
  expect(await taken).toBe(names);
});

test('nothing of a part is left behind once it is taken', async () => {
  leave('names', names);
  await take('names');
  const taken = take('names');
  leave('names', names);
  await taken;
  expect(left()).toEqual([]);
});

test('who comes later gets the part of a newer copy of the script', async () => {
  const newer: ReadNames = () => names();
  leave('names', names);
  leave('names', newer);
  expect(await take('names')).toBe(newer);
});
