import type { Form, Index } from './compile.ts';
import { judgeDate } from './date.ts';
import { legible } from './legible.ts';
import { judgeName } from './name.ts';
import { judgePerson } from './person.ts';
import type { Candidate, Reading } from './reading.ts';
import { inAddress } from './surroundings.ts';
import type { Block } from './types.ts';
import type { Test } from './word-tests.ts';

/** Company within so many characters counts double. */
const NEAR = 110;
/** Cues count within so many. */
const BESIDE = 60;

const JUDGES = { name: judgeName, phrase: judgeName, date: judgeDate };

/**
 * Everything in one block that could be a mention or speaks for or against one; null where there is nothing. Pauses
 * between all that has expressions or code to make the first time on a page: together that is longer than a frame.
 */
export function* findInSteps(index: Index, block: Block): Generator<void, Reading | null> {
  if (index.nextHint(block.text, 0) < 0) return null;
  yield;
  const page = legible(block.text);
  const { text, lower } = page;
  const candidates: Candidate[] = [];
  const asked = new Map<Test, boolean>();
  const inBlock = (words: Test) => {
    const found = asked.get(words) ?? words(lower, 0);
    asked.set(words, found);
    return found;
  };
  const around = (from: number, to: number, reach: number) =>
    `${lower.slice(Math.max(0, from - reach), from)} | ${lower.slice(to, to + reach)}`;
  const nearness = (words: Test, from: number, to: number) =>
    inBlock(words) ? (words(around(from, to, NEAR), 0) ? 2 : 1) : 0;

  const held = new Map<string, boolean>();
  const holds = (word: string) => {
    const found = held.get(word) ?? lower.includes(word);
    held.set(word, found);
    return found;
  };

  const isPossible = ({ required }: Form) => !required || required.some(holds);

  function* tryForm({ rule, pattern, anchor }: Form, offset: number): Generator<void, void> {
    const { alias, row } = rule;
    pattern.prepare();
    yield;
    const match = pattern.match(lower, offset, anchor, holds);
    yield;
    if (!match) return;
    const { given, to } = match;
    const from = offset - given - match.before;
    const small = pattern.capital && text.charAt(from + given) === lower.charAt(from + given);
    if ((small && alias.as !== 'phrase' && !given && !alias.lower) || inAddress(text, from, to)) return;
    yield;
    const found = { from, to, given, afterName: candidates.at(-1)?.to === from - 1 };
    const judged =
      alias.as === 'person' ? yield* judgePerson(page, rule, found) : JUDGES[alias.as](page, rule, found);
    yield;
    if (!judged) return;
    // Another thing on the same day is for its own sentence to tell.
    const against = alias.as !== 'date' && inBlock(rule.against);
    let near: number | undefined;
    let cue: boolean | undefined;
    candidates.push({
      from,
      to,
      ...judged,
      // Without its capital a name that is also a word has less to show for itself.
      stance:
        small && alias.near && judged.stance === 'likely' && /[a-z]/.test(anchor) ? 'weak' : judged.stance,
      row,
      lower: small,
      inflected: match.inflected,
      // Company is asked for only where the page leaves a doubt: these expressions are dear to make.
      get near() {
        near ??= against ? 0 : nearness(rule.near, from, to);
        return near;
      },
      get cue() {
        cue ??= rule.cue(around(from, to, BESIDE), 0);
        return cue;
      },
      against,
    });
    if (against) candidates.push({ row, from, to, stance: 'other', because: ['against'] });
    yield;
  }

  yield;
  const anchors = index.anchorsIn(text);
  yield;
  for (const { word, from } of anchors) {
    const forms = yield* index.formsAt(word);
    yield;
    for (const form of forms) if (isPossible(form)) yield* tryForm(form, from);
  }
  const { plain } = index;
  for (let at = plain?.next(text, 0) ?? -1; at >= 0; at = plain!.next(text, at + 1))
    for (const form of plain!.formsAt(text, at)) if (isPossible(form)) yield* tryForm(form, at);
  return candidates.length ? { candidates, legible: page, lang: block.lang } : null;
}
