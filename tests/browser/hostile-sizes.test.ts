import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';

const page = (body: string) => `<!doctype html><html lang="en"><title>Sizes</title>${body}`;
const nested = (tag: string, text: string) => `${`<${tag}>`.repeat(200)}${text}${`</${tag}>`.repeat(200)}`;

/** Of different kinds to an engine: letters, capitals, digits, marks, and a script that is written without spaces. */
const WORDS = ['a', 'B', '7', '.', 'a-', '字'].map((unit) => unit.repeat(1_000_000 / unit.length));

/** The browsers describe no page of such depth to a driver, so the card is looked for as a page would. */
const hasCard = (tab: Tab) =>
  tab.page.evaluate(() => document.querySelector('html > :popover-open') !== null);

const countUnderlines = (tab: Tab) =>
  tab.page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

inEachBrowser('A page of absurd size', (bench) => {
  test('is read and shows cards where words have a million letters', async () => {
    const lines = WORDS.map((word) => `<p style="height: 2em; overflow: hidden">${word} Joe Biden</p>`);
    const html = page(`<p>Antony Blinken spoke.</p>${lines.join('')}`);
    const tab = await bench.open(bench.loopback.serve('words.html', { html }));
    const all = ['Antony Blinken', ...WORDS.map(() => 'Joe Biden')];
    await expect.poll(() => tab.underlined(), { timeout: 45_000 }).toEqual(all);
    await tab.hover('Blinken');
    await tab.cardAbout('Antony Blinken');
  });

  test.each([
    ['each in its own line', '<p>Joe Biden</p>'],
    ['all in one line', 'Joe Biden, '],
  ])('is read and followed with ten thousand mentions, %s', async (_where, mention) => {
    const html = page(`<p>Antony Blinken</p>${mention.repeat(10_000)}`);
    const tab = await bench.open(bench.loopback.serve('many.html', { html }));
    await expect.poll(() => countUnderlines(tab), { timeout: 45_000 }).toBe(10_001);
    await tab.page.evaluate(() => document.body.append(' Hezbollah'));
    await expect.poll(() => countUnderlines(tab), { timeout: 45_000 }).toBe(10_002);
    await tab.hover('Blinken');
    await expect.poll(() => hasCard(tab)).toBe(true);
    await tab.page.evaluate(() => document.body.replaceChildren());
    await expect.poll(() => countUnderlines(tab), { timeout: 45_000 }).toBe(0);
    await expect.poll(() => bench.extension.badge()).toBe('');
  });

  test('is read through 200 levels of elements and as many shadow roots', async () => {
    const tags = ['div', 'span', 'b', 'section', 'table-like'];
    const html =
      page(`<p>Antony Blinken</p>${tags.map((tag) => nested(tag, 'Joe Biden')).join('<hr>')}<script>
      let at = document.body;
      for (let n = 0; n < 200; n++) at = at.appendChild(document.createElement('deep-part')).attachShadow({ mode: 'open' });
      at.append('Hezbollah');
    </script>`);
    const tab = await bench.open(bench.loopback.serve('deep.html', { html }));
    await expect.poll(() => countUnderlines(tab)).toBe(tags.length + 2);
    await tab.hover('Joe');
    await expect.poll(() => hasCard(tab)).toBe(true);
  });

  test('is read beside thousands of levels that its scripts have made', async () => {
    const html = page(`<p>Antony Blinken</p><script>
      let at = document.body;
      for (let n = 0; n < 3000; n++) at = at.appendChild(document.createElement('span'));
      at.append('Joe Biden');
    </script>`);
    const tab = await bench.open(bench.loopback.serve('deeper.html', { html }));
    await expect.poll(() => countUnderlines(tab)).toBe(2);
    await tab.hover('Blinken');
    await expect.poll(() => hasCard(tab)).toBe(true);
  });
});
