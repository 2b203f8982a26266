import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import { hoverUnderline, middleOfUnderline } from './driver/underline-boxes.ts';

const page = (
  body: string,
) => `<!doctype html><html lang="en"><title>Links</title><link rel="icon" href="data:,">
  <body>${body}<script>
    globalThis.heard = [];
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      addEventListener(type, (event) => heard.push(type + (event.defaultPrevented ? ' prevented' : '')));
  </script>`;

inEachBrowser('A mention', (bench) => {
  test.each([
    ['a link', '<a href="#there">Antony Blinken</a>', () => location.hash === '#there'],
    [
      'a button',
      `<button onclick="this.dataset.done = 'yes'">Antony Blinken</button>`,
      () => document.querySelector('button')!.dataset.done === 'yes',
    ],
    [
      'the summary of a fold',
      '<details><summary>Antony Blinken</summary><p>More</p></details>',
      () => document.querySelector('details')!.open,
    ],
    [
      'the label of a box to tick',
      '<label><input type="checkbox"> Antony Blinken</label>',
      () => document.querySelector('input')!.checked,
    ],
    [
      'a part of the page that has a meaning for clicks',
      `<div role="button" tabindex="0" onclick="this.dataset.done = 'yes'">Antony Blinken</div>`,
      () => document.querySelector('div')!.dataset.done === 'yes',
    ],
  ])('in %s shows its card, and a click does what the page meant', async (_where, body, isDone) => {
    const tab = await bench.open(bench.loopback.serve('links.html', { html: page(body) }));
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken']);
    await hoverUnderline(tab, 'Antony Blinken');
    await tab.cardAbout('Antony Blinken');
    expect(await tab.page.evaluate(isDone)).toBe(false);
    const { x, y } = await middleOfUnderline(tab.page, 'Antony Blinken');
    await tab.page.mouse.click(x, y);
    await expect.poll(() => tab.page.evaluate(isDone)).toBe(true);
    const heard = await tab.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard.slice(0, 5)).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    await tab.noCard();
  });
});
