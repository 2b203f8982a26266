import type { FeltBrowsers, Lane } from './felt-browsers.ts';
import { type Visit, visit } from './felt-visit.ts';
import type { PageServer } from './page-server.ts';
import { median } from './statistics.ts';

const LANES: readonly Lane[] = ['without', 'bare', 'with'];
const SLOWDOWN = 4;

/** One page's figures: milliseconds and kilobytes, medians over the runs; `worst` and counts are the worst of all. */
export interface FeltPage extends Record<string, string | number> {
  page: string;
  marks: number;
  'script ms': number;
  'by the clock': number;
  'bare script ms': number;
  'all added ms': number;
  'longest ms': number;
  'worst ms': number;
  'longest at 4×': number;
  'worst at 4×': number;
  'over 16 ms': number;
  'over 50 ms': number;
  'heap kB': number;
  'with browser’s kB': number;
  'forced layouts': number;
  'forced styles': number;
}

/** Each page without, with a bare content script and with the extension, turn by turn. */
export async function measureFeltPages(
  browsers: FeltBrowsers,
  server: PageServer,
  names: readonly string[],
  runs: number,
  onPage: (row: FeltPage) => void,
): Promise<FeltPage[]> {
  const rows: FeltPage[] = [];
  // The first page of a browser pays for much that no later one does.
  for (const lane of LANES) await visit(browsers.of[lane], server, names[0]!);
  for (const page of names) {
    const visits: Record<Lane, Visit[]> = { without: [], bare: [], with: [] };
    const slow: Visit[] = [];
    for (let run = 0; run < runs; run++) {
      for (let turn = 0; turn < LANES.length; turn++) {
        const lane = LANES[(run + turn) % LANES.length]!;
        visits[lane].push(await visit(browsers.of[lane], server, page));
      }
      slow.push(await visit(browsers.of.with, server, page, SLOWDOWN));
    }
    const row = rowOf(page, visits, slow);
    rows.push(row);
    onPage(row);
  }
  return rows;
}

function rowOf(page: string, visits: Readonly<Record<Lane, Visit[]>>, slow: readonly Visit[]): FeltPage {
  const own = visits.with;
  const every = [...own, ...slow];
  const added = (figure: (visit: Visit) => number, lane: Lane = 'with') =>
    median(visits[lane].map((each, run) => figure(each) - figure(visits.without[run]!)));
  return {
    page,
    marks: Math.max(...own.map(({ marks }) => marks)),
    'script ms': added(({ cost }) => cost.script),
    'by the clock': added(({ cost }) => cost.wall),
    'bare script ms': added(({ cost }) => cost.script, 'bare'),
    'all added ms': added(({ cost }) => cost.busy),
    'longest ms': median(own.map(({ cost }) => cost.longest)),
    'worst ms': Math.max(...own.map(({ cost }) => cost.longest)),
    'longest at 4×': median(slow.map(({ cost }) => cost.longest)),
    'worst at 4×': Math.max(...slow.map(({ cost }) => cost.longest)),
    'over 16 ms': every.reduce((total, { cost }) => total + cost.over16, 0),
    'over 50 ms': every.reduce((total, { cost }) => total + cost.over50, 0),
    'heap kB': added(({ heap }) => heap.script) / 1000,
    'with browser’s kB': added(({ heap }) => heap.script + heap.browser) / 1000,
    'forced layouts': Math.max(...every.map(({ cost }) => cost.forcedLayouts)),
    'forced styles': Math.max(...every.map(({ cost }) => cost.forcedStyles)),
  };
}
