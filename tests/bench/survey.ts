import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { mergeSummaries } from '../../platform/tab-pages.ts';
import { openFeltBrowsers } from './felt-browsers.ts';
import { costOf, type ScriptCost } from './felt-cost.ts';
import { heapOf, traceDuring, untilQuiet } from './felt-trace.ts';
import { inTab } from './felt-visit.ts';
import { summariesOf } from './own-world.ts';
import { consoleDifference, listenToConsole } from './page-console.ts';
import { type PageServer, servePages } from './page-server.ts';
import { readSavedPages } from './saved-pages.ts';
import { table } from './table.ts';

const USAGE = 'npm run --silent survey -- FOLDER [--json]   FOLDER holds saved pages, *.html';

interface Seen {
  readonly html: string;
  readonly console: readonly string[];
  readonly cost: ScriptCost;
  /** bytes */
  readonly heap: number;
  readonly found: readonly { readonly id: string; readonly count: number }[];
}

/** A page as the browser has it once nothing happens on it any more. */
function see(browser: Browser, server: PageServer, name: string): Promise<Seen> {
  return inTab(browser, async (page) => {
    const session = await page.createCDPSession();
    const lines = await listenToConsole(session);
    const address = server.fresh(name);
    const { host } = new URL(address);
    const trace = await traceDuring(page, async () => {
      await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
      await untilQuiet(session);
    });
    return {
      heap: (await heapOf(session)).script,
      html: await page.evaluate(() => document.documentElement.outerHTML),
      console: lines.map((line) => line.replaceAll(host, 'HOST')),
      cost: costOf(trace, host),
      found: mergeSummaries((await summariesOf(session)).map((summary) => ({ frameId: 0, summary }))),
    };
  });
}

async function survey(pages: ReadonlyMap<string, string>) {
  const browsers = await openFeltBrowsers();
  const server = await servePages(pages);
  const surveyed = [];
  try {
    for (const page of pages.keys()) {
      const without = await see(browsers.of.without, server, page);
      const own = await see(browsers.of.with, server, page);
      surveyed.push({
        page,
        found: own.found,
        script: own.cost.script - without.cost.script,
        longest: own.cost.longest,
        heap: own.heap - without.heap,
        htmlDiffers: own.html !== without.html,
        console: consoleDifference(without.console, own.console),
      });
      process.stderr.write(`${page}\n`);
    }
  } finally {
    await browsers.close();
    server.close();
  }
  return surveyed;
}

type Surveyed = Awaited<ReturnType<typeof survey>>;

function inTable(surveyed: Surveyed): string {
  const rows = surveyed.map(({ page, found, script, longest, heap, htmlDiffers, console }) => ({
    page,
    mentions: found.reduce((total, { count }) => total + count, 0),
    'script ms': script,
    'longest ms': longest,
    'heap kB': heap / 1000,
    outerHTML: htmlDiffers ? 'differs' : 'same',
    console: console.length > 0 ? 'differs' : 'same',
    found: found.map(({ id, count }) => `${id} ${count}`).join(', '),
  }));
  const differences = surveyed.flatMap(({ page, console }) => console.map((line) => `${page}: ${line}`));
  return [table(rows), ...differences].join('\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length !== 1) throw new Error(`Usage: ${USAGE}`);
  const surveyed = await survey(await readSavedPages(positionals[0]));
  console.log(values.json ? JSON.stringify(surveyed, null, 2) : inTable(surveyed));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
