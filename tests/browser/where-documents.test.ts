import { expect, test } from 'vitest';
import { asOnPaper } from './driver/as-on-paper.ts';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';
import { boxesOf, hoverUnderline } from './driver/underline-boxes.ts';

const page = (body: string, attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><title>Odd</title><link rel="icon" href="data:,"><body>${body}`;

inEachBrowser('Odd documents', (bench) => {
  function serve(html: string, type = 'text/html'): Promise<Tab> {
    return bench.open(
      bench.loopback.serve(`odd-${type.replace(/\W/g, '-')}`, {
        html,
        headers: { 'content-type': `${type}; charset=utf-8` },
      }),
    );
  }

  /** Hovers, and holds the card to the window and off the mention's lines. */
  async function expectCard(tab: Tab, text: string, name = text): Promise<void> {
    await hoverUnderline(tab, text);
    const card = await tab.cardAbout(name);
    await card.settled();
    const lines = await boxesOf(tab.page, text);
    const { left, top, right, bottom } = await card.rect();
    const window = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect([left >= 0, top >= 0, right <= window.width, bottom <= window.height]).not.toContain(false);
    expect([right - left > 200, bottom - top > 150]).not.toContain(false);
    const covered = lines.filter(
      (line) => line.left < right && line.right > left && line.top < bottom - 1 && line.bottom > top + 1,
    );
    expect(covered).toEqual([]);
  }

  test.each([
    [
      'XHTML',
      'application/xhtml+xml',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>X</title></head>
        <body><p><![CDATA[Antony Blinken]]> spoke.</p></body></html>`,
    ],
    [
      'SVG',
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400"><title>Joe Biden</title>
        <text x="40" y="60">Antony <tspan font-weight="bold">Blinken</tspan> spoke.</text></svg>`,
    ],
    ['plain text', 'text/plain', 'From our reporter\n\nAntony Blinken spoke.\n'],
  ])('underlines and cards are in documents of %s', async (_kind, type, text) => {
    const tab = await serve(text, type);
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken']);
    await expectCard(tab, 'Antony Blinken');
  });

  test.each([
    [
      'text in a picture of the page',
      page(`<svg width="600" height="100"><text x="40" y="60">Antony Blinken</text></svg>`),
    ],
    [
      'vertical lines',
      page(`<div style="writing-mode: vertical-rl; height: 300px">Here speaks Antony Blinken.</div>`),
    ],
    [
      'columns, with a name across two of them',
      page(`<div style="columns: 2; height: 4.8em; width: 400px; font: 20px/1.2 serif; column-fill: auto">
        <p style="margin: 0; orphans: 1; widows: 1">Line<br>Line<br>Line<br>Then in this line there is Antony Blinken.</p></div>`),
    ],
    [
      'columns as high as the window, with a name across two of them',
      page(
        `<div style="columns: 2; height: 100vh; width: 400px; font: 20px/1.2 serif; column-fill: auto">
        <p style="margin: 0; orphans: 1; widows: 1"><span style="display: block; height: calc(100vh - 1.3em)"></span>
        Then in this line there is Antony Blinken.</p></div>`.replace(
          '<div',
          '<style>body { margin: 0 }</style><div',
        ),
      ),
    ],
    [
      'text that is left out while out of view',
      page(`<p style="content-visibility: auto">Antony Blinken</p>`),
    ],
  ])('underlines and cards are in %s', async (_kind, html) => {
    const tab = await serve(html);
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken']);
    await expectCard(tab, 'Antony Blinken');
  });

  test('in right-to-left text, the card begins where the line begins', async () => {
    const tab = await serve(page('<p>التقى أنتوني بلينكن صحفيين.</p>', 'lang="ar" dir="rtl"'));
    await expect.poll(() => tab.underlined()).toEqual(['أنتوني بلينكن']);
    await expectCard(tab, 'أنتوني بلينكن', 'Antony Blinken');
    const [line] = await boxesOf(tab.page, 'أنتوني بلينكن');
    const { right } = await (await tab.cardAbout('Antony Blinken')).rect();
    expect(Math.abs(right - line!.right)).toBeLessThan(2);
  });

  test('what is far down and left out while out of view is underlined before it is scrolled to', async () => {
    const tab = await serve(
      page(
        `<p style="height: 5000px">Joe Biden</p><section style="content-visibility: auto"><p>Antony Blinken</p></section><p style="height: 2000px"></p>`,
      ),
    );
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden', 'Antony Blinken']);
    await tab.page.evaluate(() => document.querySelector('section')!.scrollIntoView({ block: 'center' }));
    // What scrolls under a pointer opens nothing for a moment.
    await tab.linger();
    await expectCard(tab, 'Antony Blinken');
  });

  test('what is folded away is underlined once it is unfolded', async () => {
    const tab = await serve(
      page('<p>Joe Biden</p><details><summary>More</summary><p>Antony Blinken</p></details>'),
    );
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden']);
    await tab.page.click('summary');
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden', 'Antony Blinken']);
    await expectCard(tab, 'Antony Blinken');
  });

  test('what is hidden until found is underlined once it is found', async () => {
    const tab = await serve(
      page('<p>Joe Biden</p><div id="there" hidden="until-found"><p>Antony Blinken</p></div>'),
    );
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden']);
    await tab.page.evaluate(() => {
      location.hash = 'there';
    });
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden', 'Antony Blinken']);
    await expectCard(tab, 'Antony Blinken');
  });

  test('on paper there is neither underline nor card', async () => {
    const tab = await serve(page('<p>Antony Blinken</p>'));
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken']);
    await hoverUnderline(tab, 'Antony Blinken');
    const card = await tab.cardAbout('Antony Blinken');
    await (await card.control('Keep open')).click();
    await asOnPaper(tab, bench.browserName);
    await expect.poll(() => tab.underlined()).toEqual([]);
    expect(await card.ask((root) => getComputedStyle(root.host).display)).toBe('none');
  });
});
