import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/find-mentions.ts', import.meta.url));
const run = (input: string) => spawnSync(process.execPath, [SCRIPT], { input, encoding: 'utf8' });

test('answers line by line, with the ids it was given', () => {
  const { stdout, status } = run(
    '{"id":"a","text":"Joe Biden"}\n\n{"id":2,"text":"nobody"}\n{"id":"ß","text":"Hunter Biden","lang":"en"}\n',
  );
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: 'a', mentions: [{ start: 0, end: 9, entity: 'joe-biden' }] },
    { id: 2, mentions: [] },
    { id: 'ß', mentions: [] },
  ]);
  expect(status).toBe(0);
});

test('each document is a page of its own', () => {
  const { stdout } = run('{"id":1,"text":"John Kirby, White House spokesman"}\n{"id":2,"text":"Kirby"}\n');
  expect(stdout.split('\n')[1]).toBe('{"id":2,"mentions":[]}');
});

test('says in which line something is wrong, and stops there', () => {
  const { stdout, stderr, status } = run('{"id":1,"text":"Hamas"}\n\n{"id":2}\n{"id":3,"text":"Hamas"}\n');
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('find-mentions: line 3: "text" must be a string\n');
  expect(status).toBe(2);
});
