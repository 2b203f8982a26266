import { parseArgs } from 'node:util';
import type { Aliases } from '../../data/alias-schema.ts';
import pack from '../../data/telegraph-2023-11-02.json' with { type: 'json' };
import { planFirstLook } from '../../mentions/plan-first-look.ts';
import { planIndex } from '../../mentions/plan-index.ts';
import { type Felt, feltInTables, measureFelt } from './felt.ts';
import { requireBuild } from './felt-browsers.ts';
import { generatedNames, generatedPage } from './generated-page.ts';
import type { Names } from './in-page.ts';
import { type Lab, openLab } from './lab.ts';
import { readSavedPages } from './saved-pages.ts';
import { growthExponent, median, pairedRatio, sum } from './statistics.ts';
import { surfaceForms } from './surface-forms.ts';
import { table } from './table.ts';

const USAGE =
  'npm run --silent bench -- [FOLDER] [--json] [--runs 7] [--only PART[,PART]] [--without YARDSTICK[,…]]   parts: pages, names, growth, felt';

const aliases = pack.aliases as Aliases;
const forms = surfaceForms(aliases);
const NAMES: Names = { aliases, forms, index: planIndex(aliases), firstLook: planFirstLook(aliases) };
const WARM_RUNS = 9;
const YARDSTICKS = [
  'floor',
  'native',
  'ours',
  'reader',
  'shadow roots',
  'modern-ahocorasick',
  'mark.js',
] as const;
const GENERATED = 'generated 5 MB';
/** Milliseconds that one yardstick may take on one page in all: mark.js needs minutes where there are many names. */
const PATIENCE = 20_000;

type Samples = Record<string, { cold: number[]; warm: number[] }>;

/**
 * Each yardstick on a fresh page in turn, `runs` times over, so that neighbours in time share the noise; one that
 * exhausts the patience is not run again.
 */
async function timePage(
  lab: Lab,
  page: string,
  runs: number,
  yardsticks: readonly string[],
): Promise<Samples> {
  const samples: Samples = Object.fromEntries(yardsticks.map((name) => [name, { cold: [], warm: [] }]));
  for (let run = 0; run < runs; run++) {
    for (const name of yardsticks) {
      if (sum(samples[name]!.cold) > PATIENCE) continue;
      // mark.js changes the page: there is no second time.
      const warmRuns = name === 'mark.js' ? 0 : WARM_RUNS;
      const { cold, warm } = await lab.onFreshPage(
        page,
        (bench, ...args: Parameters<typeof bench.time>) => bench.time(...args),
        name,
        NAMES,
        warmRuns,
      );
      samples[name]!.cold.push(cold);
      if (warm.length > 0) samples[name]!.warm.push(median(warm));
    }
  }
  return samples;
}

async function measurePages(lab: Lab, names: readonly string[], runs: number, yardsticks: readonly string[]) {
  const rows = [];
  for (const page of names) {
    const size = await lab.onFreshPage(page, (bench) => bench.size());
    const samples = await timePage(lab, page, runs, yardsticks);
    const ratio = (kind: 'cold' | 'warm') => pairedRatio(samples.ours![kind], samples.native![kind]);
    const medians = (kind: 'cold' | 'warm') =>
      Object.fromEntries(
        yardsticks
          .filter((name) => samples[name]![kind].length > 0)
          .map((name) => [name, median(samples[name]![kind])]),
      );
    rows.push({
      page,
      ...size,
      cold: medians('cold'),
      warm: medians('warm'),
      coldRatio: ratio('cold'),
      warmRatio: ratio('warm'),
    });
    progress(`${page}: ours / native ${ratio('cold').toFixed(2)} cold, ${ratio('warm').toFixed(2)} warm`);
  }
  return rows;
}

interface NamesRow extends Record<string, number | null> {
  names: number;
  build: number;
  parse: number;
  buildToParse: number | null;
  heapMB: number;
  scan: number;
  scanToBuiltIn: number;
}

/** How the cost grows with the number of names known, on the generated page. */
async function measureNames(lab: Lab, runs: number) {
  const rows: NamesRow[] = [];
  for (const count of [0, 1_000, 10_000, 100_000]) {
    const names = generatedNames(count);
    const builds: number[] = [];
    const parses: number[] = [];
    const scans: number[] = [];
    for (let run = 0; run < runs; run++) {
      const { built, scan } = await lab.onFreshPage(
        GENERATED,
        (bench, own: Aliases, more: string[]) => ({
          built: bench.build(own, more),
          scan: bench.time('reader', { aliases: [...own, ...more.map(bench.named)], forms: [] }, 3),
        }),
        aliases,
        names,
      );
      builds.push(built.build);
      parses.push(built.parse);
      scans.push(median(scan.warm));
    }
    const heap = await lab.heapAddedBy(
      GENERATED,
      (bench, own: Aliases, more: string[]) => void bench.build(own, more),
      aliases,
      names,
    );
    rows.push({
      names: count,
      build: median(builds),
      parse: median(parses),
      buildToParse: count === 0 ? null : pairedRatio(builds, parses),
      heapMB: heap / 1e6,
      scan: median(scans),
      scanToBuiltIn: median(scans) / (rows[0]?.scan ?? median(scans)),
    });
    progress(`${count} names: built in ${median(builds).toFixed(1)} ms, scan ${median(scans).toFixed(1)} ms`);
  }
  return rows;
}

/** How the cost grows with the page. */
async function measureGrowth(lab: Lab, pages: ReadonlyMap<string, string>, runs: number) {
  const rows = [];
  for (const page of [...pages.keys()].filter((name) => name.startsWith('generated'))) {
    const { characters } = await lab.onFreshPage(page, (bench) => bench.size());
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const { warm } = await lab.onFreshPage(
        page,
        (bench, names: Names) => bench.time('reader', names, 5),
        NAMES,
      );
      times.push(median(warm));
    }
    rows.push({ page, characters, warm: median(times), nsPerCharacter: (median(times) * 1e6) / characters });
  }
  const large = rows.filter((row) => row.characters >= 50_000);
  return { rows, exponent: growthExponent(large.map((row) => [row.characters, row.warm])) };
}

const progress = (line: string) => process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      runs: { type: 'string', default: '7' },
      only: { type: 'string', default: 'pages,names,growth,felt' },
      without: { type: 'string', default: '' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || positionals.length > 1) throw new Error(`Usage: ${USAGE}`);
  const parts = values.only.split(',');
  const left = values.without.split(',');
  if (left.includes('ours') || left.includes('native'))
    throw new Error(`These two are compared. Usage: ${USAGE}`);
  const yardsticks = YARDSTICKS.filter((name) => !left.includes(name));
  if (parts.includes('felt')) await requireBuild();
  const saved = await readSavedPages(positionals[0]);
  const sizes: [string, number][] = [
    ['generated 10 kB', 1e4],
    ['generated 100 kB', 1e5],
    ['generated 1 MB', 1e6],
    [GENERATED, 5e6],
  ];
  const pages = new Map([
    ...saved,
    ...sizes.map(([name, size]): [string, string] => [name, generatedPage(size, forms)]),
  ]);
  const lab = await openLab(pages);
  try {
    const report = {
      forms: forms.length,
      runs,
      pages: parts.includes('pages')
        ? await measurePages(lab, [...saved.keys(), GENERATED], runs, yardsticks)
        : [],
      names: parts.includes('names') ? await measureNames(lab, runs) : [],
      growth: parts.includes('growth') ? await measureGrowth(lab, pages, runs) : null,
      felt: parts.includes('felt') ? await measureFelt(saved, runs, progress) : null,
    };
    console.log(values.json ? JSON.stringify(report, null, 2) : inTables(report));
  } finally {
    await lab.close();
  }
}

type Report = {
  forms: number;
  runs: number;
  pages: Awaited<ReturnType<typeof measurePages>>;
  names: Awaited<ReturnType<typeof measureNames>>;
  growth: Awaited<ReturnType<typeof measureGrowth>> | null;
  felt: Felt | null;
};

function inTables({ forms, runs, pages, names, growth, felt }: Report): string {
  const parts: string[] = [`${forms} surface forms; milliseconds, medians of ${runs}; ratios pair by pair`];
  for (const kind of ['cold', 'warm'] as const) {
    if (pages.length === 0) continue;
    const rows = pages.map((page) => ({
      [`page, ${kind}`]: page.page,
      characters: page.characters,
      'text nodes': page.nodes,
      ...page[kind],
      'ours / native': kind === 'cold' ? page.coldRatio : page.warmRatio,
    }));
    const ratios = pages.map((page) => (kind === 'cold' ? page.coldRatio : page.warmRatio));
    parts.push(table(rows), `median ours / native, ${kind}: ${median(ratios).toFixed(2)}`);
  }
  if (names.length > 0) parts.push(table(names));
  if (growth)
    parts.push(
      table(growth.rows),
      `growth with the page: characters to the power of ${growth.exponent.toFixed(2)}`,
    );
  if (felt) parts.push(feltInTables(felt));
  return parts.join('\n\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
