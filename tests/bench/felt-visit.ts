import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { costOf, type ScriptCost } from './felt-cost.ts';
import { type Heap, heapOf, traceDuring, untilQuiet } from './felt-trace.ts';
import type { PageServer } from './page-server.ts';

export interface Visit {
  readonly cost: ScriptCost;
  readonly heap: Heap;
  readonly marks: number;
}

/** Opens a page in a tab of its own, lets `use` have it, and closes it. */
export async function inTab<Answer>(browser: Browser, use: (page: Page) => Promise<Answer>): Promise<Answer> {
  const page = await browser.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

export interface OpenedPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** tells its process from others in a trace */
  readonly host: string;
}

/** Opens one of the server's pages in a tab of its own, and lets `use` have it when all scripts on it are done. */
export function onPage<Answer>(
  browser: Browser,
  server: PageServer,
  name: string,
  use: (opened: OpenedPage) => Promise<Answer>,
): Promise<Answer> {
  return inTab(browser, async (page) => {
    const address = server.fresh(name);
    await page.goto(address);
    const session = await page.createCDPSession();
    await untilQuiet(session);
    return use({ page, session, host: new URL(address).host });
  });
}

/** Loads a page in a process of its own and waits until all scripts on it are done. `slowdown` 4 is a phone's pace. */
export function visit(browser: Browser, server: PageServer, name: string, slowdown = 1): Promise<Visit> {
  return inTab(browser, async (page) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const address = server.fresh(name);
    const trace = await traceDuring(page, async () => {
      await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
      await untilQuiet(session);
    });
    const heap = await heapOf(session);
    const marks = await page.evaluate(() =>
      [...CSS.highlights.values()].reduce((total, { size }) => total + size, 0),
    );
    return { cost: costOf(trace, new URL(address).host), heap, marks };
  });
}
