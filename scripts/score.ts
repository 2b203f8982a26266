/**
 * Precision and recall on the labelled passages, per entity and language, and every miss and false alarm; of the passages
 * that are held back only the figures, so that nobody fits a rule to one. `--holdout` scores those alone.
 * Exit code 1 below the floors.
 */
import { parseArgs } from 'node:util';
import type { Aliases } from '../data/alias-schema.ts';
import pack from '../data/telegraph-2023-11-02.json' with { type: 'json' };
import { compile, findMentions } from '../mentions/index.ts';
import { readGold } from './gold.ts';
import {
  compare,
  noTally,
  type Passage,
  precision,
  recall,
  type Span,
  type Tally,
  tally,
} from './scoring.ts';

const FLOOR = { precision: 0.99, recall: 0.97 };

const { values } = parseArgs({ options: { holdout: { type: 'boolean', default: false } } });
const engine = compile(pack.aliases as Aliases);
const passages = readGold().filter(({ holdout }) => holdout || !values.holdout);
const results = passages.map((passage) => ({
  passage,
  comparison: compare(passage, findMentions(engine, passage)),
}));

const inContext = ({ text }: Passage, { start, end, entity }: Span) =>
  `${entity}: …${text.slice(Math.max(0, start - 50), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 50)}…`.replaceAll(
    '\n',
    '⏎',
  );

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
const row = (name: string, counts: Tally) =>
  `${name.padEnd(30)}${String(counts.right + counts.missed).padStart(6)}${percent(precision(counts))}${percent(recall(counts))}` +
  `${percent(counts.right ? counts.exact / counts.right : 1)}`;

for (const { passage, comparison } of results.filter((each) => !each.passage.holdout)) {
  for (const span of comparison.missed) console.log(`missed  ${passage.id}  ${inContext(passage, span)}`);
  for (const span of comparison.wrong) console.log(`wrong   ${passage.id}  ${inContext(passage, span)}`);
}

console.log(`\n${''.padEnd(30)}labels  precis.  recall   exact`);
const sections = [
  tally(results, (_, span) => [span.entity]),
  tally(results, (passage) => [passage.id.slice(0, 2)]),
  tally(results, ({ holdout }) => [holdout ? 'held back' : 'worked with']),
  tally(results, () => ['all']),
];
for (const section of sections) {
  for (const [name, counts] of [...section].sort()) console.log(row(name, counts));
  console.log('');
}
const all = sections.at(-1)!.get('all') ?? noTally();
console.log(`${results.length} passages`);
if (precision(all) < FLOOR.precision || recall(all) < FLOOR.recall) {
  console.log(`below the floor of precision ${FLOOR.precision} and recall ${FLOOR.recall}`);
  process.exitCode = 1;
}
