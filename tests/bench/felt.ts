import { openFeltBrowsers } from './felt-browsers.ts';
import { type FeltCard, measureFeltCard } from './felt-card.ts';
import { type FeltChanges, measureFeltChanges } from './felt-changes.ts';
import { type FeltLeak, measureFeltLeak } from './felt-leak.ts';
import { type FeltPage, measureFeltPages } from './felt-pages.ts';
import { applicationPage, mentioningPage } from './felt-site.ts';
import { servePages } from './page-server.ts';
import { median } from './statistics.ts';
import { table } from './table.ts';

export interface Felt {
  readonly runs: number;
  readonly pages: readonly FeltPage[];
  readonly card: FeltCard;
  readonly changes: FeltChanges;
  readonly leak: FeltLeak;
}

const MENTIONING = 'generated, mentioning';
const APPLICATION = 'generated, application';

/** What a reader could feel of the built extension, on saved and on generated pages. */
export async function measureFelt(
  saved: ReadonlyMap<string, string>,
  runs: number,
  onProgress: (line: string) => void,
): Promise<Felt> {
  const pages = new Map([...saved, [MENTIONING, mentioningPage()], [APPLICATION, applicationPage()]]);
  const browsers = await openFeltBrowsers();
  const server = await servePages(pages);
  try {
    const names = [...saved.keys(), MENTIONING];
    const rows = await measureFeltPages(browsers, server, names, runs, (row) =>
      onProgress(`${row.page}: ${row['script ms'].toFixed(1)} ms of script`),
    );
    const card = await measureFeltCard(browsers.of.with, server, MENTIONING, runs);
    onProgress(`first card ${card.first.toFixed(0)} ms, later ones ${card.later.toFixed(0)} ms`);
    const changes = await measureFeltChanges(browsers, server, MENTIONING, runs);
    onProgress(`a flood of changes: ${(changes.floodShare * 100).toFixed(1)} % of a core`);
    const leak = await measureFeltLeak(browsers, server, APPLICATION);
    return { runs, pages: rows, card, changes, leak };
  } finally {
    await browsers.close();
    server.close();
  }
}

export function feltInTables({ runs, pages, card, changes, leak }: Felt): string {
  return [
    `with the extension against without, medians of ${runs} pairs; CPU time of the main thread; “longest” is what one task had of ours`,
    table(pages),
    table(bounds({ pages, card, changes, leak })),
  ].join('\n\n');
}

type Row = { figure: string; measured: number; bound: number | null; kept: string };

/** What is measured, against what the project holds itself to. */
function bounds({ pages, card, changes, leak }: Omit<Felt, 'runs'>): Row[] {
  // The generated page is there for what mentions cost at their most; it is nobody's usual page.
  const saved = pages.filter(({ page }) => page !== MENTIONING);
  const usual = saved.length > 0 ? saved : pages;
  const middle = (column: keyof FeltPage) => median(usual.map((row) => row[column] as number));
  const most = (column: keyof FeltPage) => Math.max(...pages.map((row) => row[column] as number));
  const row = (figure: string, measured: number, bound: number | null = null): Row => ({
    figure,
    measured,
    bound,
    kept: bound === null ? '' : measured <= bound ? 'yes' : 'no',
  });
  return [
    row('script on the median saved page, ms', middle('script ms'), 10),
    row('longest task of ours on any page, median run, ms', most('longest ms'), 16),
    row('the same at a fourth of the speed', most('longest at 4×'), 16),
    row('the worst of all runs', most('worst ms'), 50),
    row('the same at a fourth of the speed', most('worst at 4×'), 50),
    row('heap on the median saved page, MB', middle('heap kB') / 1000, 0.7),
    row('heap on the largest', most('heap kB') / 1000, 1.5),
    row('layouts forced while reading', most('forced layouts'), 0),
    row('first card after the hover delay, ms', card.first, 60),
    row('first card, the worst', card.firstWorst),
    row('first card, the background asleep, ms', card.asleep, 60),
    row('first card, the background asleep, the worst', card.asleepWorst),
    row('later cards, ms', card.later, 16),
    row('later cards, the worst', card.laterWorst),
    row('change to underline, ms', changes.followed),
    row('change to underline, the worst', changes.followedWorst),
    row('10,000 changes a second, % of a core', changes.floodShare * 100, 5),
    row('the same, all that the thread did more', changes.floodShareInAll * 100),
    row('ten seconds of an idle page, ms of script', changes.idle, 0),
    row(`heap after ${leak.navigations} navigations, kB more`, leak['heap kB']),
    row('browser’s memory after them, kB more', leak['browser’s kB']),
    row('nodes after them, more', leak.nodes, 0),
    row('listeners after them, more', leak.listeners, 0),
  ];
}
