import { expect, test } from 'vitest';
import { requiredBy } from '../../mentions/required.ts';

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
  expect(requiredBy(form)).toEqual(words);
});
