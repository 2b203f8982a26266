import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';

inEachBrowser('An extension that is removed and comes back', (bench) => {
  test('takes its underlines with it and brings them back without a reload', async () => {
    const tab = await bench.open('news.html');
    const untouched = await tab.outerHtml();
    // The page's last mention: underlines come one after the other, in the order of the text.
    await expect.poll(() => tab.underlined()).toContain('Benjamin Netanyahu');
    const underlines = await tab.underlined();

    await bench.extension.uninstall();
    // Chromium tells the script nothing: it notices with the reader's next movement.
    await tab.leave();
    await expect.poll(() => tab.underlined()).toEqual([]);
    expect(await tab.outerHtml()).toBe(untouched);

    bench.extension = await bench.browser.install();
    await expect.poll(() => tab.underlined()).toEqual(underlines);
  });

  // Firefox stops content scripts without a word: there, a card that happens to be open stays until the page is left.
  if (bench.browserName === 'chromium') {
    test('takes an open card with it', async () => {
      const tab = await bench.open('news.html');
      const untouched = await tab.outerHtml();
      await expect.poll(() => tab.underlined()).toContain('Joe Biden');
      await tab.hover('Joe');
      await tab.cardAbout('Joe Biden');

      await bench.extension.uninstall();
      await tab.leave();
      await tab.noCard();
      expect(await tab.outerHtml()).toBe(untouched);
    });
  }
});
