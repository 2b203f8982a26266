import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { letGo, madeAnew } from '../../mentions/made-anew.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What is held weakly lives until the end of the job that used it. */
const nextJob = () => new Promise((resolve) => setImmediate(resolve));

function counted() {
  let count = 0;
  const thing = madeAnew(() => ({ made: ++count }));
  return () => thing().made;
}

test('it is made once for as long as it is in use', async () => {
  const made = counted();
  expect(made()).toBe(1);
  await nextJob();
  collectGarbage();
  expect(made()).toBe(1);
});

test('let go, it is made anew when the browser has taken the memory', async () => {
  const made = counted();
  expect(made()).toBe(1);
  letGo();
  await nextJob();
  collectGarbage();
  expect(made()).toBe(2);
});

test('let go, it is used again where the browser has not', () => {
  const made = counted();
  expect(made()).toBe(1);
  letGo();
  expect(made()).toBe(1);
});
