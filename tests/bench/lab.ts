import puppeteer, { type Browser, type Page } from 'puppeteer-core';
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

  const inPage = <Args extends unknown[]>(ask: (bench: Bench, ...args: Args) => unknown, args: Args) =>
    `(${ask.toString()})(globalThis.bench, ...${JSON.stringify(args)})`;

  return {
    onFreshPage: <Args extends unknown[], Answer>(
      name: string,
      ask: (bench: Bench, ...args: Args) => Answer,
      ...args: Args
    ) => on(name, async (page) => (await page.evaluate(inPage(ask, args))) as Answer),
    heapAddedBy: (name, ask, ...args) =>
      on(name, async (page) => {
        const session = await page.createCDPSession();
        const heap = async () => {
          await session.send('HeapProfiler.collectGarbage');
          return (await session.send('Runtime.getHeapUsage')).usedSize;
        };
        const before = await heap();
        await page.evaluate(inPage(ask, args));
        return (await heap()) - before;
      }),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
