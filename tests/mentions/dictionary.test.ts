import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Alias } from '../../data/alias-schema.ts';
import { dictionary, isPlainName } from '../../mentions/dictionary.ts';
import { compile, findMentions } from '../../mentions/index.ts';

test.each([
  ['Kalo Renvel', true],
  ["Anna O'Brien-Dor", true],
  ['Šimon Ďurko', true],
  ['Li', false],
  ['<Gaza>( strip)?', false],
  ['ガザ地区です', false],
  ['U.S. Steel', false],
])('%s is looked up as it is: %s', (form, expected) => {
  expect(isPlainName(form)).toBe(expected);
});

describe('A dictionary', () => {
  const names = dictionary([
    ['Kalo Renvel', 1],
    ['Kalo', 2],
    ['Šimon Ďurko', 3],
    ['Kalo', 4],
  ]);

  test.each<[string, number, number[]]>([
    ['met Kalo Renvel today', 4, [1, 2, 4]],
    ['KALO RENVEL', 0, [1, 2, 4]],
    ['Kalo', 0, [2, 4]],
    ['met Simon Durko', 4, [3]],
    ['met ŠIMON ĎURKO', 4, [3]],
    ['(Kalo)', 1, [2, 4]],
  ])('finds in %j', (text, offset, values) => {
    expect(names.next(text, 0)).toBe(offset);
    expect(names.at(text, offset)).toEqual(values);
  });

  test.each(['', 'Kal', 'kalo renvel', 'Kalorie', 'MacKalo', 'Renvel Kal'])('finds nothing in %j', (text) => {
    expect(names.next(text, 0)).toBe(-1);
  });

  it('finds every name wherever it stands as words', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,9}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), fc.nat(), (words, pick) => {
        const value = pick % words.length;
        const text = `1 ${words[value]}, said.`;
        const found = dictionary(words.map((name, i) => [name, i] as const));
        expect(found.next(text, 0)).toBe(2);
        expect(found.at(text, 2)).toContain(value);
      }),
    );
  });
});

it('An engine that knows very many names finds the same as one that knows few', () => {
  const named = (form: string): Alias => ({
    entity: form.toLowerCase().replace(' ', '-'),
    as: 'name',
    trust: 'sure',
    forms: [form],
  });
  const many = Array.from({ length: 5000 }, (_, i) =>
    named(`Kalo${String.fromCharCode(97 + (i % 26))} Ren${i}`),
  );
  const text = 'Yesterday Kaloa Ren0 met KALOB REN1’s brother, not Kaloa Ren00 and not Kalob Ren2.';
  const few = findMentions(compile([named('Kaloa Ren0'), named('Kalob Ren1')]), { text });
  expect(few.map(({ start, end }) => text.slice(start, end))).toEqual(['Kaloa Ren0', 'KALOB REN1']);
  expect(findMentions(compile(many), { text })).toEqual(few);
});
