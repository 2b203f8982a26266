import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';

const PAGE =
  '<!doctype html><html lang="en"><title>Registry</title><p>Antony Blinken spoke.</p><p>Joe Biden too.</p>';
const SHADOW = `<!doctype html><html lang="en"><title>Sheets</title><news-item><template shadowrootmode="open">
  <p>Antony Blinken spoke.</p></template></news-item>`;

inEachBrowser('A page that meddles with highlights and style sheets', (bench) => {
  async function openPage(html = PAGE, expected = ['Antony Blinken', 'Joe Biden']): Promise<Tab> {
    const tab = await bench.open(bench.loopback.serve('registry.html', { html }));
    await expect.poll(() => tab.underlined()).toEqual(expected);
    return tab;
  }

  const MEDDLING: Record<string, () => void> = {
    'clears the registry': () => CSS.highlights.clear(),
    'takes our names out': () => {
      for (const name of [...CSS.highlights.keys()]) CSS.highlights.delete(name);
    },
    'takes our names for itself': () => {
      for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight());
    },
    'empties our highlights': () => {
      for (const highlight of CSS.highlights.values()) highlight.clear();
    },
    'puts its own ranges into our highlights': () => {
      const range = new Range();
      range.selectNodeContents(document.body);
      for (const highlight of CSS.highlights.values()) {
        highlight.clear();
        highlight.add(range);
      }
    },
  };

  for (const [what, meddle] of Object.entries(MEDDLING)) {
    test(`and ${what} has its underlines back when the pointer next rests, and cards open`, async () => {
      const tab = await openPage();
      await tab.page.evaluate(meddle);
      await tab.leave();
      await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden']);
      await tab.page.evaluate(meddle);
      await tab.hover('Blinken');
      await tab.cardAbout('Antony Blinken');
    });
  }

  test('and empties it in every frame has no card too many and loses none', async () => {
    const tab = await openPage();
    await tab.page.evaluate(() => {
      const clear = () => {
        CSS.highlights.clear();
        requestAnimationFrame(clear);
      };
      clear();
    });
    await tab.hover('Blinken');
    await tab.cardAbout('Antony Blinken');
    await tab.leave();
    await tab.noCard();
  });

  test('and fills it with ten thousand highlights of its own keeps them, and cards open', async () => {
    const tab = await openPage();
    await tab.page.evaluate(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('p')!);
      for (let n = 0; n < 10_000; n++) CSS.highlights.set(`page-${n}`, new Highlight(range));
    });
    await tab.hover('Blinken');
    await tab.cardAbout('Antony Blinken');
    const own = await tab.page.evaluate(
      () => [...CSS.highlights.keys()].filter((name) => name.startsWith('page-')).length,
    );
    expect(own).toBe(10_000);
  });

  test('and replaces its adopted style sheets keeps underlines and an open card’s looks', async () => {
    const tab = await openPage();
    await tab.hover('Blinken');
    const card = await tab.cardAbout('Antony Blinken');
    await card.settled();
    const before = await card.rect();
    await tab.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('p { margin: 0 }');
      document.adoptedStyleSheets = [sheet];
      document.adoptedStyleSheets = [];
    });
    expect(await tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden']);
    expect(await card.rect()).toEqual(before);
  });

  test('and replaces those of its shadow roots has its underlines back when the pointer next rests', async () => {
    const tab = await openPage(SHADOW, ['Antony Blinken']);
    await tab.page.evaluate(() => {
      document.querySelector('news-item')!.shadowRoot!.adoptedStyleSheets = [];
    });
    await tab.leave();
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken']);
  });

  test('has the style sheets of its shadow roots to itself again once the extension is off', async () => {
    const tab = await openPage(SHADOW, ['Antony Blinken']);
    await bench.extension.ask(({ chrome }) =>
      chrome.storage.local.set({ settings: { everywhere: false, offSites: [] } }),
    );
    await expect.poll(() => tab.underlined()).toEqual([]);
    const left = () =>
      tab.page.evaluate(() => document.querySelector('news-item')!.shadowRoot!.adoptedStyleSheets.length);
    await expect.poll(left).toBe(0);
    await bench.extension.ask(({ chrome }) => chrome.storage.local.clear());
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken']);
  });
});
