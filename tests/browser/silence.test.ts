import { expect, test } from 'vitest';
import { openBrowser } from './driver/browser.ts';
import { inEachBrowser } from './driver/in-each-browser.ts';

const PAGES = ['news.html', 'markup.html', 'unread.html', 'namesakes.html', 'demonstration.html'];

inEachBrowser('Silence', (bench) => {
  async function htmlWithoutUs(): Promise<string[]> {
    const browser = await openBrowser(bench.browserName, { proxyPort: bench.loopback.port });
    try {
      const tab = await browser.newTab();
      const pages: string[] = [];
      for (const file of PAGES) {
        await tab.go(bench.loopback.addressOf(file));
        pages.push(await tab.outerHtml());
      }
      return pages;
    } finally {
      await browser.close();
    }
  }

  test('leaves every page’s HTML as it is without the extension', async () => {
    const expected = await htmlWithoutUs();
    for (const [n, file] of PAGES.entries()) {
      const tab = await bench.open(file);
      if (file === 'namesakes.html') await tab.linger();
      else await expect.poll(() => tab.underlined()).not.toEqual([]);
      expect(await tab.outerHtml(), file).toBe(expected[n]);
    }
  });

  test('leaves no trace in the page once a card has been opened and closed', async () => {
    const tab = await bench.open('news.html');
    const before = await tab.outerHtml();
    await expect.poll(() => tab.underlined()).toContain('Joe Biden');
    await tab.hover('Joe');
    await tab.cardAbout('Joe Biden');
    await tab.press('Escape');
    await tab.noCard();
    expect(await tab.outerHtml()).toBe(before);
  });

  test('shows the page neither globals nor messages of ours', async () => {
    const html = `<!doctype html><html lang="en"><title>Listening</title><link rel="icon" href="data:,"><p>Antony Blinken</p><script>
      const heard = [];
      const plain = new Set(['pointermove', 'mousemove']);
      for (const type of ['message', 'wxt:content-script-started']) {
        for (const target of [window, document]) target.addEventListener(type, () => heard.push(type), true);
      }
      globalThis.heard = heard;
      globalThis.namesBefore = Object.getOwnPropertyNames(globalThis);
    </script>`;
    const tab = await bench.open(bench.loopback.serve('listening.html', { html }));
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken']);
    await tab.hover('Blinken');
    await tab.cardAbout('Antony Blinken');
    const noticed = await tab.page.evaluate(() => {
      const { heard, namesBefore } = globalThis as unknown as { heard: string[]; namesBefore: string[] };
      const known = new Set([...namesBefore, 'namesBefore']);
      return { heard, added: Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name)) };
    });
    expect(noticed).toEqual({ heard: [], added: [] });
  });

  test('makes not one network request, in page, card, popup or background', async () => {
    const page = bench.loopback.addressOf('demonstration.html', 'quiet.localhost');
    const tab = await bench.open(page);
    await expect.poll(() => tab.underlined()).not.toEqual([]);
    await tab.hover('Joe Biden');
    const card = await tab.cardAbout('Joe Biden');
    await (await card.control('John Kirby')).click();
    await tab.cardAbout('John Kirby');
    const popup = await bench.extension.openPopup();
    await expect
      .poll(() => popup.ask(({ document }) => document.querySelector('[data-entity]') !== null))
      .toBe(true);
    await popup.close();
    await expect.poll(() => bench.extension.badge()).not.toBe('');
    const ofThePages = [...PAGES, 'listening.html'].map((file) => bench.loopback.addressOf(file));
    const requests = bench.loopback.requests.filter((request) => !ofThePages.includes(request));
    expect(requests).toEqual([page]);
  });
});
