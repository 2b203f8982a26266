import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Aliases } from '../../data/alias-schema.ts';
import pack from '../../data/telegraph-2023-11-02.json' with { type: 'json' };
import { alternativesOf, narrowed, requiredBy } from '../../mentions/alternatives.ts';
import { beginIn, END, expressionOf, folded } from '../../mentions/syntax.ts';
import { testAfter, testAnywhere, testBefore } from '../../mentions/word-tests.ts';

test.each<[string, string[] | null]>([
  ['-', null],
  ['-s?', null],
  ['the (northern )?-', ['the']],
  ['- (war|conflict)', ['war', 'conflict']],
  ["(israel's )?(war|krieg%) in -", ['war', 'krieg']],
  ['(cris%|situa%)~(the )?-', ['cris', 'situa']],
  ['(military ){0,3}offensive%~-', ['offensive']],
  ['-(?! club)', null],
  ['(a|the) -', null],
  ['(атак[аи]|напад%) -', ['атак', 'напад']],
  ['-(戦争|战争)', ['戦争', '战争']],
  ['colou?r -', ['colo']],
  ['visit[ae] -', ['visit']],
  ['((very )?dire|grave) -', ['dire', 'grave']],
])('%s requires %j', (form, words) => {
  expect(requiredBy(alternativesOf(form))).toEqual(words);
});

test.each(['(a', 'a)', '[a', 'a|(b(c)', '(?!a'])('%s is not well-formed', (source) => {
  expect(() => alternativesOf(source)).toThrow(SyntaxError);
});

describe('what is left of a list for a text', () => {
  test.each<[list: string, text: string, left: string | null]>([
    ['war|conflict', 'the war', 'war'],
    ['war|conflict', 'peace', null],
    ["(israel's )?(war|krieg%) in", 'war in', '(war) in'],
    ['(very ){0,2}dire|bad', 'dire', 'dire'],
    ['attack(?!ed|ing)s?', 'attack', 'attack(?!ed|ing)s?'],
    ['visit[ae]( of (the|a))', 'visite of', null],
    ['\\d{1,2} days|\\(days', '10 days', '\\d{1,2} days|\\(days'],
    ['(a|) b', 'b', '() b'],
  ])('%s in %s: %s', (list, text, left) => {
    expect(narrowed(alternativesOf(list), (word) => text.includes(word))).toBe(left);
  });

  const lists = (pack.aliases as Aliases).flatMap(({ titles, others, near, cue, against, notAfter }) =>
    [titles, others, near, cue, against, notAfter].filter((list) => list !== undefined),
  );
  const textOf = (list: string) =>
    fc
      .array(
        fc.constantFrom(...(list.match(/[\p{L}\p{N}'-]+/gu) ?? ['']), 'the', 'of', '2014', '-', '.', 'ال'),
        {
          maxLength: 8,
        },
      )
      .chain((words) => fc.constantFrom(' ', '').map((joint) => folded(words.join(joint))));

  test('matches where the whole list does', () => {
    const cases = fc.constantFrom(...lists).chain((list) => fc.tuple(fc.constant(list), textOf(list)));
    fc.assert(
      fc.property(cases, ([list, text]) => {
        const whole = expressionOf(folded(list));
        const begin = beginIn(text);
        expect(testAnywhere(list)(text, 0)).toBe(new RegExp(`${begin}(?:${whole})${END}`).test(text));
        for (let at = 0; at <= text.length; at++) {
          const before = new RegExp(`(?<=${begin}(?:${whole})[ ・·‧•=-]{0,2})$`).test(text.slice(0, at));
          expect(testBefore(list)(text, at)).toBe(before);
          const after = new RegExp(`^(?:${whole})${END}`).test(text.slice(at));
          expect(testAfter(list)(text, at)).toBe(after);
        }
      }),
    );
  });
});
