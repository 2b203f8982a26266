import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legible } from '../../mentions/legible.ts';

test.each([
  ['one space for several', 'Joe \n\t Biden', 'Joe Biden'],
  ['nothing for what is unseen', 'Ne\u00adtan\u200bya\ufeffhu', 'Netanyahu'],
  ['nothing for what is unseen, spaces and all', 'a \ufeff b', 'a b'],
  ['letters without their marks', 'Ham\u0061\u0304s', 'Hamas'],
  ['plain letters for others of the same meaning', '\uff22iden \u{1d401}iden \ufb01re', 'Biden Biden fire'],
])('%s', (_, raw, written) => {
  expect(legible(raw).text).toBe(written);
});

test('every mark and every unseen character goes, however few the characters are that are looked for first', () => {
  const left: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    if (!/\p{M}|\p{Cf}/u.test(character)) continue;
    if (legible(`a${character}b`).text !== 'ab') left.push(point.toString(16));
  }
  expect(left).toEqual([]);
});

test('a span leads back to the whole characters that it came from', () => {
  const raw = 'In Ha\u0301ma\u00ads  today';
  const { text, from, to } = legible(raw);
  const start = text.indexOf('Hamas');
  expect(raw.slice(from(start), to(start + 4))).toBe('Ha\u0301ma\u00ads');
});

const awkward = fc.constantFrom(
  ...'aZéЖ \n\u00a0\ufeff\u00ad\u0301\u0327\u200d\u200b\u0640\u064b\ufb01\uff21\uff76\uff9e\u{1d401}😀\ud83d\u3000’—',
);

test('whatever a text is made of, each character comes from a place in it, one after the other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 1 })), { maxLength: 20 }),
      (parts) => {
        const raw = parts.join('');
        const { text, lower, from, to } = legible(raw);
        expect(lower).toHaveLength(text.length);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          expect(from(i)).toBeGreaterThanOrEqual(last);
          expect(to(i)).toBeGreaterThan(from(i));
          expect(to(i)).toBeLessThanOrEqual(raw.length);
          last = from(i);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
