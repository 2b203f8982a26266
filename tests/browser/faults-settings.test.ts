import { afterEach, expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';

const OFF = { everywhere: false, offSites: [] };

inEachBrowser('Settings', (bench) => {
  afterEach(() => bench.extension.ask(({ chrome }) => chrome.storage.local.clear()));

  const store = (settings: unknown) =>
    bench.extension.ask(({ chrome }, settings) => chrome.storage.local.set({ settings }), settings);

  async function openNews(host?: string): Promise<Tab> {
    const tab = await bench.open(bench.loopback.addressOf('news.html', host));
    await expect.poll(() => tab.underlined()).toContain('Joe Biden');
    return tab;
  }

  /** Spoils the storage as our script in the page in front sees it. */
  const spoilStorage = (how: string) =>
    bench.extension.ask(async ({ chrome }, source) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.scripting.executeScript({
        target: { tabId: tab!.id! },
        func: (name: string) => {
          const { local } = chrome.storage;
          const { get } = local;
          const spoilt = {
            throws: () => {
              throw new Error('storage');
            },
            rejects: () => Promise.reject(new Error('storage')),
            slow: (key: string) =>
              new Promise((resolve) => setTimeout(() => resolve(Reflect.apply(get, local, [key])), 1500)),
          }[name];
          Object.defineProperty(local, 'get', { value: spoilt, configurable: true });
        },
        args: [source],
      });
    }, how);

  test('that change apply at once in every open tab, and to an open card', async () => {
    const tabs = [await openNews('one.localhost'), await openNews('two.localhost'), await openNews()];
    const last = tabs.at(-1)!;
    await last.page.bringToFront();
    await last.hover('Joe');
    await last.cardAbout('Joe Biden');
    await store(OFF);
    await last.noCard();
    for (const tab of tabs) await expect.poll(() => tab.underlined()).toEqual([]);
    await store({ everywhere: true, offSites: ['two.localhost'] });
    await expect.poll(() => last.underlined()).toContain('Joe Biden');
    await tabs[0]!.page.bringToFront();
    await expect.poll(() => tabs[0]!.underlined()).toContain('Joe Biden');
    expect(await tabs[1]!.underlined()).toEqual([]);
  });

  test.each([
    ['null', null],
    ['a text', 'off'],
    ['a list', [1]],
    ['a number', 7],
    ['empty', {}],
    ['nonsense inside', { everywhere: 'no', offSites: { length: 3 } }],
    ['huge', { everywhere: true, offSites: Array.from({ length: 5000 }, (_, n) => `site-${n}.example`) }],
  ])('that are corrupt (%s) leave pages underlined, and a later sound value counts', async (_what, value) => {
    await store(value);
    const tab = await openNews();
    await store(OFF);
    await expect.poll(() => tab.underlined()).toEqual([]);
  });

  test.each(['throws', 'rejects', 'slow'])(
    'are the defaults or come late, and nothing breaks, where storage %s',
    async (how) => {
      const tab = await openNews();
      const heard: string[] = [];
      tab.page.on('pageerror', (error) => heard.push(String(error)));
      await spoilStorage(how);
      await store({ everywhere: true, offSites: ['127.0.0.1'] });
      if (how === 'slow') await expect.poll(() => tab.underlined()).toEqual([]);
      else {
        await tab.hover('Joe');
        await tab.cardAbout('Joe Biden');
      }
      expect(heard).toEqual([]);
    },
  );

  test.each(['rejects', 'never ends'])(
    'that cannot be saved because storage %s are shown as they are',
    async (how) => {
      await openNews();
      const popup = await bench.extension.openPage('popup.html');
      await popup.waitForSelector('[role=switch]');
      await popup.evaluate((how) => {
        const apis = [chrome, (globalThis as unknown as { browser?: typeof chrome }).browser];
        for (const api of apis) {
          if (!api) continue;
          const fail = () =>
            how === 'rejects'
              ? Promise.reject(new Error('QUOTA_BYTES quota exceeded'))
              : new Promise(() => {});
          Object.defineProperty(api.storage.local, 'set', { value: fail, configurable: true });
        }
      }, how);
      const states = () =>
        popup.$$eval('[role=switch]', (switches) =>
          switches.map((each) => each.getAttribute('aria-checked')),
        );
      const before = await states();
      await popup.$$eval('[role=switch]', (switches) => (switches.at(-1) as HTMLElement).click());
      if (how === 'rejects') {
        await popup.waitForSelector('[role=alert]');
        expect(await states()).toEqual(before);
      }
      expect(await bench.extension.ask(({ chrome }) => chrome.storage.local.get('settings'))).toEqual({});
      await popup.close();
    },
  );

  // Firefox sets extensions no bound but the disk's.
  if (bench.browserName === 'chromium')
    test('that no longer fit into a full storage are shown as they are, and what is stored stays', async () => {
      await openNews();
      await store({ everywhere: true, offSites: ['two.localhost'] });
      const before = await bench.extension.ask(async ({ chrome }) => {
        const { local } = chrome.storage;
        for (let size = 2 ** 22, n = 0; size >= 1; ) {
          const isKept = await local.set({ [`filling-${n++}`]: 'x'.repeat(size) }).then(
            () => true,
            () => false,
          );
          if (!isKept) size /= 2;
        }
        return local.get('settings');
      });
      const popup = await bench.extension.openPage('popup.html');
      const { length } = await popup.waitForSelector('[role=switch]').then(() => popup.$$('[role=switch]'));
      await popup.$$eval('[role=switch]', (switches) => (switches.at(-1) as HTMLElement).click());
      await popup.waitForSelector('[role=alert]');
      expect(length).toBeGreaterThan(0);
      expect(await bench.extension.ask(({ chrome }) => chrome.storage.local.get('settings'))).toEqual(before);
      await popup.close();
    });
});
