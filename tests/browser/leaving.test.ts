import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';

inEachBrowser('An extension that is removed and comes back', (bench) => {
  test('takes its underlines and its card with it, and brings the underlines back without a reload', async () => {
    const tab = await bench.open('news.html');
    const untouched = await tab.outerHtml();
    await expect.poll(() => tab.underlined()).toContain('Joe Biden');
    const underlines = await tab.underlined();
    await tab.hover('Joe');
    await tab.cardAbout('Joe Biden');

    await bench.extension.uninstall();
    // The browser tells the script nothing: it notices with the reader's next movement.
    await tab.leave();
    await expect.poll(() => tab.underlined()).toEqual([]);
    await tab.noCard();
    expect(await tab.outerHtml()).toBe(untouched);

    await bench.browser.install();
    await expect.poll(() => tab.underlined()).toEqual(underlines);
  });
});
