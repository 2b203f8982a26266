import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';

const PEOPLE = ['Antony Blinken', 'Joe Biden', 'Benjamin Netanyahu', 'Hezbollah'];

inEachBrowser('Fifty tabs at once', (bench) => {
  test('are each read when they are seen, with a badge of their own, though the background was ended meanwhile', async () => {
    const pages = Array.from({ length: 50 }, (_, n) => {
      const named = PEOPLE.slice(0, n % (PEOPLE.length + 1));
      const html = `<!doctype html><html lang="en"><title>${n}</title>${named.map((name) => `<p>${name}</p>`).join('')}`;
      return { named, address: bench.loopback.serve(`tab-${n}.html`, { html }) };
    });
    const tabs = await Promise.all(pages.map(({ address }) => bench.open(address)));
    await bench.extension.endBackground();
    for (const [n, tab] of tabs.entries()) {
      await tab.page.bringToFront();
      await expect.poll(() => tab.underlined()).toEqual(pages[n]!.named);
    }
    const badges = () =>
      bench.extension.ask(async ({ chrome }) => {
        const all = await chrome.tabs.query({ url: '*://127.0.0.1/*' });
        const texts = all.map(async ({ id, title }) => [
          title,
          await chrome.action.getBadgeText({ tabId: id! }),
        ]);
        return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
      });
    const expected = pages.map(({ named }, n) => [String(n), named.length > 0 ? String(named.length) : '']);
    await expect.poll(badges).toEqual(Object.fromEntries(expected));
  });
});
