import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';

const TEXT = '<p>Antony Blinken spoke.</p><p>Joe Biden too.</p>';
const styled = (css: string, more = '') =>
  `<!doctype html><html lang="en"><title>Looks</title><style>${css}</style>${TEXT}${more}`;
const LAYER = '<div style="position: fixed; inset: 0; z-index: 2147483647;';

inEachBrowser('A page whose looks are hostile', (bench) => {
  async function openPage(html: string): Promise<Tab> {
    const tab = await bench.open(bench.loopback.serve('looks.html', { html }));
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden']);
    return tab;
  }

  test.each([
    ['unsets everything', styled('*, *::before, *::after { all: unset !important }')],
    [
      'lets nothing be selected',
      styled('* { user-select: none !important; -webkit-user-select: none !important }'),
    ],
  ])('and that %s shows cards', async (_what, html) => {
    const tab = await openPage(html);
    await tab.hover('Blinken');
    const card = await tab.cardAbout('Antony Blinken');
    await (await card.control('Close')).click();
    await tab.noCard();
  });

  const UNREACHABLE = [
    ['hides its text from the pointer', styled('* { pointer-events: none !important }')],
    [
      'hides it and lets nothing be selected',
      styled('* { user-select: none !important; pointer-events: none !important }'),
    ],
    ['covers itself with a transparent layer', styled('', `${LAYER}"></div>`)],
  ] as const;

  if (bench.browserName === 'firefox') {
    test.each(UNREACHABLE)('and that %s shows cards', async (_what, html) => {
      const tab = await openPage(html);
      await tab.hover('Blinken');
      const card = await tab.cardAbout('Antony Blinken');
      await (await card.control('Close')).click();
      await tab.noCard();
    });
  } else {
    // Chromium finds no highlight that the pointer cannot reach.
    test.each(UNREACHABLE)('and that %s keeps its underlines and shows no cards', async (_what, html) => {
      const tab = await openPage(html);
      await tab.watchForCards();
      await tab.hover('Blinken');
      await tab.linger();
      expect(await tab.cardsShown()).toBe(0);
      expect(await tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden']);
    });
  }

  test('and that covers itself with something that hides its text opens no card for what nobody sees', async () => {
    const tab = await openPage(styled('', `${LAYER} background: white">Something else altogether</div>`));
    await tab.watchForCards();
    await tab.hover('Blinken');
    await tab.linger();
    expect(await tab.cardsShown()).toBe(0);
  });
});
