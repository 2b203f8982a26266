import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';
import { middleOfUnderline } from './driver/underline-boxes.ts';

/** No longer than the window, since Firefox takes two quick taps that WebDriver makes for the throw of a list. */
const PAGE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
  <title>Touched</title><link rel="icon" href="data:,"><p style="margin-top: 8em">Antony Blinken</p>
  <p><a href="#there">Joe Biden</a></p><p>Nobody</p>`;

inEachBrowser('A finger', (bench) => {
  async function openPage(width: number, more = ''): Promise<Tab> {
    const tab = await bench.open(bench.loopback.serve('touched.html', { html: PAGE + more }));
    await tab.page.setViewport({ width, height: 720 });
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden']);
    return tab;
  }

  async function tap(tab: Tab, text: string): Promise<void> {
    const { x, y } = await middleOfUnderline(tab.page, text);
    await tab.page.touchscreen.tap(x, y);
  }

  test('opens a card by a tap, and closes it by a tap elsewhere', async () => {
    const tab = await openPage(900);
    await tap(tab, 'Antony Blinken');
    await tab.cardAbout('Antony Blinken');
    await tab.page.touchscreen.tap(890, 700);
    await tab.noCard();
    // Once more: now the rules that came with the card are at work.
    await tap(tab, 'Antony Blinken');
    await tab.cardAbout('Antony Blinken');
  });

  test('in a narrow window, gets a sheet at its foot that can be used', async () => {
    const tab = await openPage(390);
    await tap(tab, 'Antony Blinken');
    const card = await tab.cardAbout('Antony Blinken');
    await card.settled();
    const { left, right, bottom } = await card.rect();
    const window = await tab.page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
    }));
    expect([left, Math.round(right), Math.round(bottom)]).toEqual([0, window.width, window.height]);
    await (await card.control('Close')).tap();
    await tab.noCard();
  });

  test('follows a link instead', async () => {
    const tab = await openPage(390);
    await tab.watchForCards();
    await tap(tab, 'Joe Biden');
    await expect.poll(() => tab.page.evaluate(() => location.hash)).toBe('#there');
    await tab.linger();
    expect(await tab.cardsShown()).toBe(0);
  });

  test('opens nothing by scrolling, however it begins', async () => {
    const tab = await openPage(390, '<p style="height: 3000px"></p>');
    await tab.watchForCards();
    const { x, y } = await middleOfUnderline(tab.page, 'Antony Blinken');
    await tab.page.touchscreen.touchStart(x, y + 1);
    for (let step = 1; step <= 10; step++) await tab.page.touchscreen.touchMove(x, y - step * 4);
    await tab.page.touchscreen.touchEnd();
    // Firefox does not scroll by the touches that WebDriver makes: there, it is a finger that slips.
    if (bench.browserName === 'chromium')
      await expect.poll(() => tab.page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await tab.linger();
    expect(await tab.cardsShown()).toBe(0);
  });
});
