import { expect, test } from 'vitest';
import { explain } from '../../mentions/explain.ts';
import { findMentions } from '../../mentions/index.ts';
import { engine } from './marked.ts';

const nameOf = (id: string) => id.toUpperCase();
const explained = (text: string) =>
  findMentions(engine, { text }).map((mention) => explain(mention, nameOf).join('; '));

test.each([
  ['Joe Biden spoke.', ['written with the given name']],
  ['President Biden spoke.', ['written with the title']],
  [
    'Biden spoke.',
    ['the family name alone, with no other given name before it; nobody else of that name is on the page'],
  ],
  [
    'Netanyahu wants a humanitarian pause.',
    [
      'the family name alone, with no other given name before it; nobody else of that name is on the page',
      'a phrase that names the event; the page also names BENJAMIN-NETANYAHU',
    ],
  ],
])('says why: %s', (text, reasons) => {
  expect(explained(text)).toEqual(reasons);
});

test('has words for every reason that the engine gives', () => {
  const text =
    'John Kirby of the White House spoke of Gaza and Israel. Kirby said Hunter Biden met Joe Biden, and Biden left. Biden, 80, was tired after the Oct 7 attack by Hamas; since October 7 there is war in Gaza.';
  for (const reasons of explained(text)) expect(reasons).not.toMatch(/(^|; )[a-z-]+($|;)/);
});
