import type { Form, Index } from './compile.ts';
import { judgeDate } from './date.ts';
import { judgePhrase } from './event.ts';
import { legible } from './legible.ts';
import { judgeName } from './name.ts';
import { judgePerson } from './person.ts';
import type { Candidate, Reading } from './reading.ts';
import { inAddress } from './surroundings.ts';
import type { Block } from './types.ts';

/** Everything in one block that could be a mention or speaks for or against one; null where there is nothing. */
export function find(index: Index, block: Block): Reading | null {
  index.hints.lastIndex = 0;
  if (!index.hints.test(block.text)) return null;
  const page = legible(block.text);
  const { text, lower } = page;
  const candidates: Candidate[] = [];
  const near = new Map<RegExp, boolean>();
  const inBlock = (words: RegExp | undefined) => {
    if (!words) return false;
    let found = near.get(words);
    if (found === undefined) {
      found = words.test(lower);
      near.set(words, found);
    }
    return found;
  };
  const tryForm = ({ rule, pattern }: Form, anchor: number) => {
    pattern.at.lastIndex = anchor;
    const match = pattern.at.exec(lower);
    if (!match) return;
    const given = match[1]!.length;
    const from = anchor - given - match[2]!.length;
    const to = pattern.at.lastIndex;
    if (inAddress(text, from, to)) return;
    const { as } = rule.alias;
    const first = text.charAt(from + given);
    const small = pattern.capital && first === lower.charAt(from + given);
    if (small && as !== 'phrase' && !given && !rule.alias.lower) return;
    const judged =
      as === 'person'
        ? judgePerson(page, rule, from, given, to)
        : as === 'name'
          ? judgeName(page, rule, from, to)
          : as === 'date'
            ? judgeDate(page, rule, from, to)
            : judgePhrase(page, rule, from, to);
    if (!judged) return;
    const against = inBlock(rule.against);
    candidates.push({
      from,
      to,
      ...judged,
      row: rule.row,
      ...(small && { lower: true }),
      ...(inBlock(rule.near) && { near: true }),
      ...(against && { against }),
    });
    if (against) candidates.push({ row: rule.row, from, to, stance: 'other', because: ['against'] });
  };
  index.anchors.lastIndex = 0;
  for (let hit = index.anchors.exec(text); hit; hit = index.anchors.exec(text))
    for (const form of index.forms.get(hit[0])!) tryForm(form, hit.index);
  return candidates.length ? { candidates, legible: page, lang: block.lang } : null;
}
