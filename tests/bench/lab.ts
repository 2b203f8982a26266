import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../scripts/ensure-browsers.ts';
import { bundle } from '../bundle.ts';
import type { Bench } from './in-page.ts';
import { type PageServer, servePages } from './page-server.ts';

export interface Lab {
  /** Opens a page in a process of its own, asks `bench` there, and closes it. */
  onFreshPage<Args extends unknown[], Answer>(
    name: string,
    ask: (bench: Bench, ...args: Args) => Answer,
    ...args: Args
  ): Promise<Answer>;
  /** As `onFreshPage`, and how many bytes the heap held more afterwards, once what is not needed was collected. */
  heapAddedBy<Args extends unknown[]>(
    name: string,
    ask: (bench: Bench, ...args: Args) => unknown,
    ...args: Args
  ): Promise<number>;
  close(): Promise<void>;
}

/** A headless Chromium without extensions, and the pages to measure on. */
export async function openLab(pages: ReadonlyMap<string, string>): Promise<Lab> {
  const { chromium } = ensureBrowsers(['chromium']);
  const [browser, server, code]: [Browser, PageServer, string] = await Promise.all([
    puppeteer.launch({
      browser: 'chrome',
      executablePath: chromium,
      pipe: true,
      protocolTimeout: 600_000,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    }),
    servePages(pages),
    bundle(new URL('in-page.ts', import.meta.url), 'benchInPage'),
  ]);

  async function on<Answer>(name: string, use: (page: Page) => Promise<Answer>): Promise<Answer> {
    const page = await browser.newPage();
    try {
      await page.goto(server.fresh(name), { waitUntil: 'load', timeout: 120_000 });
      await page.evaluate(code);
      return await use(page);
    } finally {
      await page.close();
    }
  }

  /** What was loaded, and what is asked with, leaves garbage: to collect it is no part of what is measured. */
  async function handOver(page: Page, args: readonly unknown[]): Promise<CDPSession> {
    await page.evaluate(`globalThis.asked = ${JSON.stringify(args)}; 0`);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    return session;
  }

  const answer = <Args extends unknown[]>(page: Page, ask: (bench: Bench, ...args: Args) => unknown) =>
    page.evaluate(`(${ask.toString()})(globalThis.bench, ...globalThis.asked)`);

  return {
    onFreshPage: <Args extends unknown[], Answer>(
      name: string,
      ask: (bench: Bench, ...args: Args) => Answer,
      ...args: Args
    ) =>
      on(name, async (page) => {
        await handOver(page, args);
        return (await answer(page, ask)) as Answer;
      }),
    heapAddedBy: (name, ask, ...args) =>
      on(name, async (page) => {
        const session = await handOver(page, args);
        const heap = async () => (await session.send('Runtime.getHeapUsage')).usedSize;
        const before = await heap();
        await answer(page, ask);
        await session.send('HeapProfiler.collectGarbage');
        return (await heap()) - before;
      }),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
