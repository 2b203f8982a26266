import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';
import { boxesOf, hoverUnderline } from './driver/underline-boxes.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Layers</title><link rel="icon" href="data:,"><body>${body}`;

inEachBrowser('Layers and boxes', (bench) => {
  async function openPage(body: string): Promise<Tab> {
    const tab = await bench.open(bench.loopback.serve('layers.html', { html: page(body) }));
    await expect.poll(() => tab.underlined()).toContain('Antony Blinken');
    return tab;
  }

  /** The card is seen and can be used: what lies uppermost over its middle is the card. */
  async function expectUsableCard(tab: Tab): Promise<void> {
    await hoverUnderline(tab, 'Antony Blinken');
    const card = await tab.cardAbout('Antony Blinken');
    await card.settled();
    const { left, top, right, bottom } = await card.rect();
    expect(right - left).toBeGreaterThan(250);
    expect(
      await card.ask(
        (root, x, y) => root.elementFromPoint(x, y)?.closest('[role=dialog]') !== null,
        (left + right) / 2,
        (top + bottom) / 2,
      ),
    ).toBe(true);
    const [line] = await boxesOf(tab.page, 'Antony Blinken');
    expect(Math.min(Math.abs(top - line!.bottom), Math.abs(line!.top - bottom))).toBeLessThan(12);
    await (await card.control('Joe Biden')).click();
    await tab.cardAbout('Joe Biden');
  }

  test.each([
    [
      'a modal dialog that closes by a click outside of it',
      `<dialog closedby="any"><p>Antony Blinken</p></dialog><script>document.querySelector('dialog').showModal()</script>`,
    ],
    [
      'a modal dialog over another',
      `<dialog id="one"><p>One</p></dialog><dialog id="two"><p>Antony Blinken</p></dialog>
       <script>one.showModal(); two.showModal()</script>`,
    ],
    [
      'a popover that closes by a click outside of it',
      `<div id="menu" popover><p>Antony Blinken</p></div><script>menu.showPopover()</script>`,
    ],
    [
      'a popover within a modal dialog',
      `<dialog><p>Dialog</p><div id="menu" popover><p>Antony Blinken</p></div></dialog>
       <script>document.querySelector('dialog').showModal(); menu.showPopover()</script>`,
    ],
    [
      'the shadow root of a modal dialog’s content',
      `<dialog><part-of-it><template shadowrootmode="open"><p>Antony Blinken</p></template></part-of-it></dialog>
       <script>document.querySelector('dialog').showModal()</script>`,
    ],
  ])('the card can be used in %s, which stays', async (_where, body) => {
    const tab = await openPage(body);
    await expectUsableCard(tab);
    expect(
      await tab.page.evaluate(() => document.querySelector('[open], :popover-open:not(html > *)') !== null),
    ).toBe(true);
    await tab.press('Escape');
    await tab.noCard();
    expect(await tab.page.evaluate(() => document.querySelector('[open], :popover-open') !== null)).toBe(
      true,
    );
  });

  test('the card can be used over an element that fills the screen', async () => {
    const tab = await openPage(
      '<main style="background: white"><button>Fill</button><p>Antony Blinken</p></main><script>document.querySelector("button").onclick = () => document.querySelector("main").requestFullscreen()</script>',
    );
    await tab.page.click('button');
    await expect.poll(() => tab.page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
    await expectUsableCard(tab);
    await tab.page.evaluate(() => document.exitFullscreen());
    await expect.poll(() => tab.page.evaluate(() => document.fullscreenElement)).toBe(null);
  });

  test.each([
    [
      'turned and scaled',
      '<div style="transform: rotate(3deg) scale(1.4); margin: 9em"><p>Antony Blinken</p></div>',
    ],
    ['zoomed', '<div style="zoom: 1.7"><p>Antony Blinken</p></div>'],
    ['of a zoomed page', '<style>html { zoom: 1.5 }</style><p>Antony Blinken</p>'],
    [
      'of a transformed body',
      '<style>body { transform: translate(60px, 40px); filter: blur(0) }</style><p>Antony Blinken</p>',
    ],
    [
      'clipped and scrolled',
      `<div style="height: 120px; overflow: hidden; contain: strict"><div style="height: 100px; overflow: auto">
        <p style="height: 300px">Above</p><p id="it">Antony Blinken</p><p style="height: 300px">Below</p></div></div>
        <script>it.scrollIntoView({ block: 'center' })</script>`,
    ],
    [
      'of a fixed header',
      `<header style="position: fixed; inset: 0 0 auto; z-index: 2147483647; background: white">Antony Blinken</header>
        <p style="height: 3000px"></p>`,
    ],
  ])('the card stands at a mention %s', async (_where, body) => {
    await expectUsableCard(await openPage(body));
  });

  test('the card closes when its mention is scrolled out of its box', async () => {
    const tab = await openPage(
      `<div id="box" style="height: 200px; overflow: auto"><p>Antony Blinken</p><p style="height: 2000px"></p></div>`,
    );
    await hoverUnderline(tab, 'Antony Blinken');
    await tab.cardAbout('Antony Blinken');
    await tab.page.evaluate(() => document.querySelector('#box')!.scrollTo(0, 500));
    await tab.noCard();
  });

  test('no card opens through a header that lies over the mention', async () => {
    const tab = await openPage(
      `<header style="position: fixed; inset: 0 0 auto; height: 100px; background: white">Header</header><p>Antony Blinken</p>`,
    );
    await tab.watchForCards();
    await hoverUnderline(tab, 'Antony Blinken');
    await tab.linger();
    expect(await tab.cardsShown()).toBe(0);
  });
});
