import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Card } from './driver/card.ts';
import { inEachBrowser } from './driver/in-each-browser.ts';

/** What axe-core finds wrong below `selector`, one line each. */
async function faultsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (within) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(within);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
    );
  }, selector);
}

/** Shows the card's content and styles once more in an open root, since axe-core cannot see into a closed one. */
async function showTwin(card: Card): Promise<void> {
  await card.ask((root) => {
    const twin = document.createElement('section');
    twin.id = 'twin';
    const open = twin.attachShadow({ mode: 'open' });
    open.adoptedStyleSheets = [...root.adoptedStyleSheets];
    open.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
    for (const fold of open.querySelectorAll('details')) fold.open = true;
    document.body.replaceChildren(twin);
  });
}

for (const colours of ['light', 'dark'] as const) {
  inEachBrowser(
    `With ${colours} colours, assistive technology`,
    (bench) => {
      test.each([
        ['Blinken', 'Antony Blinken'],
        ['Rafah', 'Evacuations through the Rafah crossing'],
        ['Medical', 'Medical Aid for Palestinians'],
        ['Gaza', 'Gaza'],
      ])('can use the card that opens on “%s”', async (text, name) => {
        const tab = await bench.open('news.html');
        await expect.poll(() => tab.underlined()).toContain('Benjamin Netanyahu');
        await tab.hover(text);
        const card = await tab.cardAbout(name);
        await card.settled();
        expect(await card.isDialogNamed(name)).toBe(true);
        await showTwin(card);
        expect(await faultsIn(tab.page, '#twin')).toEqual([]);
      });

      test('can use the popup and each of its parts', async () => {
        const tab = await bench.open('news.html');
        await expect.poll(() => tab.underlined()).toContain('Benjamin Netanyahu');
        const popup = await bench.extension.openPage('popup.html');
        await popup.waitForSelector('.mentioned-row');
        const parts = await popup.$$eval('[role=tab]', (tabs) => tabs.map(({ id }) => id));
        expect(parts.length).toBeGreaterThan(1);
        for (const id of parts) {
          await popup.$eval(`#${id}`, (part) => (part as HTMLElement).click());
          await popup.waitForSelector(`#${id}[aria-selected=true]`);
          expect(await faultsIn(popup, 'html')).toEqual([]);
        }
        await popup.close();
      });
    },
    { colours },
  );
}
