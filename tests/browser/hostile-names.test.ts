import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';

/** In Chromium, elements of these names stand before the document's own properties. */
const NAMES = [
  'hidden body documentElement contentType designMode prerendering',
  'querySelector querySelectorAll elementsFromPoint caretPositionFromPoint addEventListener getRootNode',
  'createRange createTreeWalker evaluate nodeType parentNode textContent compareDocumentPosition',
  'createElement createElementNS createTextNode adoptNode activeElement adoptedStyleSheets defaultView',
];

inEachBrowser('A page whose elements bear the names of the document’s properties', (bench) => {
  test.each(NAMES)('(%s) is read and followed, and cards open', async (names) => {
    const elements = names
      .split(' ')
      .map((name, n) => (n % 2 ? `<form name="${name}"></form>` : `<img name="${name}" alt="">`));
    const html = `<!doctype html><html lang="en"><title>Names</title><p>Antony Blinken spoke.</p>${elements.join('')}`;
    const tab = await bench.open(bench.loopback.serve('names.html', { html }));
    await expect.poll(() => bench.extension.badge()).toBe('1');
    await tab.page.evaluate(() => {
      const line = Document.prototype.createElement.call(document, 'p');
      line.textContent = 'Joe Biden too.';
      Document.prototype.querySelector.call(document, 'p')!.after(line);
    });
    await expect.poll(() => bench.extension.badge()).toBe('2');
    await tab.page.mouse.move(30, 24, { steps: 6 });
    await tab.cardAbout('Antony Blinken');
    await tab.leave();
    await tab.noCard();
  });
});
