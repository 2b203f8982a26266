import type { Browser } from 'puppeteer-core';
import type { FeltBrowsers } from './felt-browsers.ts';
import { SURE_NAMES } from './felt-site.ts';
import { heapOf, metricsOf, untilQuiet } from './felt-trace.ts';
import { onPage } from './felt-visit.ts';
import type { PageServer } from './page-server.ts';

/** What the page held more after the navigations than before them; with the extension less without it. */
export interface FeltLeak {
  readonly navigations: number;
  readonly 'heap kB': number;
  readonly 'browser’s kB': number;
  readonly nodes: number;
  readonly listeners: number;
}

const NAVIGATIONS = 1000;
/** Enough for all code to be compiled and every cache to be filled. */
const WARM_UP = 100;

export async function measureFeltLeak(
  browsers: FeltBrowsers,
  server: PageServer,
  page: string,
): Promise<FeltLeak> {
  const [without, own] = [
    await growthOf(browsers.of.without, server, page),
    await growthOf(browsers.of.with, server, page),
  ];
  return {
    navigations: NAVIGATIONS,
    'heap kB': (own.script - without.script) / 1000,
    'browser’s kB': (own.browser - without.browser) / 1000,
    nodes: own.nodes - without.nodes,
    listeners: own.listeners - without.listeners,
  };
}

function growthOf(browser: Browser, server: PageServer, name: string) {
  return onPage(browser, server, name, async ({ page, session }) => {
    await untilQuiet(session);
    const held = async () => {
      await page.evaluate(() => document.querySelector('main')!.replaceChildren());
      await untilQuiet(session);
      const heap = await heapOf(session);
      const { Nodes, JSEventListeners } = await metricsOf(session);
      return { ...heap, nodes: Nodes!, listeners: JSEventListeners! };
    };
    await page.evaluate(navigate, WARM_UP, SURE_NAMES);
    const before = await held();
    await page.evaluate(navigate, NAVIGATIONS, SURE_NAMES);
    const after = await held();
    return {
      script: after.script - before.script,
      browser: after.browser - before.browser,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  });
}

/** Runs in the page: goes from view to view as an application does that draws each anew. */
async function navigate(times: number, names: readonly string[]): Promise<void> {
  const main = document.querySelector('main')!;
  for (let step = 0; step < times; step++) {
    history.replaceState(null, '', `#${step}`);
    const lines = Array.from({ length: 30 }, (_, i) => {
      const line = document.createElement('p');
      const name = step % 2 === 0 && i % 5 === 0 ? names[(step + i) % names.length] : 'nobody';
      line.textContent = `View ${step}, line ${i}: here is ${name} again.`;
      return line;
    });
    main.replaceChildren(...lines);
    // Time for the extension to see most of the views.
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
