import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type BrowserOptions, openBrowser, type TestBrowser } from './browser.ts';
import { type Loopback, openLoopback } from './loopback.ts';
import type { Tab } from './tab.ts';
import type { BrowserName, InstalledExtension } from './types.ts';

/** What a test has at hand. Valid from the first `beforeAll` of its suite on. */
export interface Bench {
  readonly browserName: BrowserName;
  readonly browser: TestBrowser;
  readonly loopback: Loopback;
  extension: InstalledExtension;
  /** Opens an address, or a file of `tests/pages/`, in a new tab, which is closed after the test. */
  open(page: string): Promise<Tab>;
}

/** The same tests in Chromium and in Firefox, each with the extension installed in a fresh profile. */
export function inEachBrowser(
  subject: string,
  tests: (bench: Bench) => void,
  options: BrowserOptions = {},
): void {
  describe.each<BrowserName>(['chromium', 'firefox'])(`${subject} in %s`, (browserName) => {
    const closing: (() => Promise<void>)[] = [];
    const tabs: Tab[] = [];
    // Filled below, before any test reads it.
    const bench = { browserName, open } as { -readonly [Part in keyof Bench]: Bench[Part] };

    beforeAll(async () => {
      bench.loopback = await openLoopback();
      closing.push(bench.loopback.close);
      bench.browser = await openBrowser(browserName, { ...options, proxyPort: bench.loopback.port });
      closing.push(bench.browser.close);
      bench.extension = await bench.browser.install();
    });
    afterEach(async () => {
      for (const { page } of tabs.splice(0)) await page.close();
    });
    afterAll(async () => {
      for (const close of closing.reverse()) await close();
    });

    async function open(page: string): Promise<Tab> {
      const tab = await bench.browser.newTab();
      tabs.push(tab);
      await tab.go(URL.canParse(page) ? page : bench.loopback.addressOf(page));
      return tab;
    }

    tests(bench);
  });
}
