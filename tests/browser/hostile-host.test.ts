import { expect, test } from 'vitest';
import type { Card } from './driver/card.ts';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';

const PAGE = `<!doctype html><html lang="en"><title>Host</title>
  <p>Antony Blinken spoke.</p><p style="margin-top: 600px">Joe Biden too.</p>`;

/** What a page does to our host, once or whenever it can. The host is found as a page would find it. */
const ATTACKS: Record<string, (host: HTMLElement) => void> = {
  'removes it': (host) => host.remove(),
  'calls hidePopover on it': (host) => host.hidePopover(),
  'takes its popover attribute away': (host) => host.removeAttribute('popover'),
  'moves it into the body': (host) => document.body.append(host),
  'moves it to another document': (host) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(host);
  },
  'makes it inert': (host) => {
    host.inert = true;
  },
};

inEachBrowser('A page that meddles with the card’s host', (bench) => {
  async function openCard(): Promise<{ tab: Tab; card: Card }> {
    const tab = await bench.open(bench.loopback.serve('host.html', { html: PAGE }));
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden']);
    await tab.hover('Blinken');
    return { tab, card: await tab.cardAbout('Antony Blinken') };
  }

  const attack = (tab: Tab, how: (host: HTMLElement) => void) =>
    tab.page.evaluate(`(${how})(document.querySelector('html > [popover]'))`);

  /** Whether a reader can see and use the card: in the top layer, where the pointer meets it. */
  const isUsable = async (tab: Tab) => {
    const card = await tab.card();
    return (
      (await card
        ?.ask((root) => {
          const { host } = root;
          const { left, right, top, bottom } = root.querySelector('[role=dialog]')!.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          const isMet = document.elementFromPoint(x, y) === host;
          const isStyled = root.adoptedStyleSheets.length === 1;
          return isStyled && host.ownerDocument === document && host.matches(':popover-open') && isMet;
        })
        .catch(() => false)) ?? false
    );
  };

  /** Either there is no card, or one that can be used. */
  const isPlain = async (tab: Tab) => (await tab.card()) === null || (await isUsable(tab));

  test('that leaves it alone has none of the card’s own words taken for its own', async () => {
    const { tab } = await openCard();
    await tab.page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'Hezbollah' })),
    );
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden', 'Hezbollah']);
    await expect.poll(() => bench.extension.badge()).toBe('3');
  });

  for (const [what, how] of Object.entries(ATTACKS)) {
    test(`and ${what} has either a card that can be used or none, and the next one opens`, async () => {
      const { tab } = await openCard();
      await attack(tab, how);
      await expect.poll(() => isPlain(tab)).toBe(true);
      await tab.leave();
      await tab.noCard();
      await tab.hover('Joe');
      await tab.cardAbout('Joe Biden');
      await expect.poll(() => isUsable(tab)).toBe(true);
    });

    test(`and ${what} when it is pinned has either a card that can be used or none, and the next one opens`, async () => {
      const { tab, card } = await openCard();
      await (await card.control('Keep open')).click();
      await card.control('Keep open');
      await attack(tab, how);
      await expect.poll(() => isPlain(tab)).toBe(true);
      if (await isUsable(tab)) {
        await tab.press('Escape');
        await tab.noCard();
      }
      await tab.leave();
      await tab.hover('Joe');
      await tab.cardAbout('Joe Biden');
      await expect.poll(() => isUsable(tab)).toBe(true);
    });
  }

  test('and puts it back when it is closed has it taken for no part of the page', async () => {
    const { tab } = await openCard();
    await tab.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('html > [popover]')!;
      new MutationObserver((_records, observer) => {
        if (host.isConnected) return;
        observer.disconnect();
        document.body.append(host, 'Hezbollah');
      }).observe(document.documentElement, { childList: true });
    });
    await tab.leave();
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden', 'Hezbollah']);
    await tab.hover('Joe');
    await tab.cardAbout('Joe Biden');
    await expect.poll(() => isUsable(tab)).toBe(true);
    await tab.page.evaluate(() => document.body.append(' Benjamin Netanyahu'));
    await expect.poll(() => tab.underlined()).toContain('Benjamin Netanyahu');
    expect(await bench.extension.badge()).toBe('4');
  });

  test.each(['remove', 'hidePopover'])(
    'and calls %s on it whenever it shows comes to rest',
    async (method) => {
      const { tab } = await openCard();
      await tab.page.evaluate((call) => {
        const counts = { shown: 0 };
        Object.assign(globalThis, { counts });
        const strike = () => {
          for (const host of document.querySelectorAll<HTMLElement>('html > [popover]:popover-open')) {
            counts.shown++;
            host[call as 'remove']();
          }
        };
        document.addEventListener('toggle', strike, true);
        new MutationObserver(strike).observe(document.documentElement, { childList: true });
        strike();
      }, method);
      await tab.noCard();
      const shown = () =>
        tab.page.evaluate(() => (globalThis as unknown as { counts: { shown: number } }).counts.shown);
      expect(await shown()).toBeLessThan(20);
    },
  );

  test('and restyles it by every means that the browser lets a shadow tree withstand changes nothing', async () => {
    const { tab, card } = await openCard();
    await card.settled();
    const look = () =>
      card.ask((root) => {
        const dialog = root.querySelector('[role=dialog]')!;
        const { left, top, width, height } = dialog.getBoundingClientRect();
        const { color, fontSize, opacity, visibility, backgroundColor, direction, textTransform } =
          getComputedStyle(dialog);
        return {
          box: [left, top, width, height],
          looks: [color, fontSize, opacity, visibility, backgroundColor, direction, textTransform],
          host: [getComputedStyle(root.host).opacity, getComputedStyle(root.host).display],
        };
      });
    const before = await look();
    // Firefox lets animations of movement through, though important rules stand against them.
    const moves = bench.browserName === 'chromium';
    await tab.page.evaluate((moves) => {
      const host = document.querySelector<HTMLElement>('html > [popover]')!;
      host.className = 'card';
      host.hidden = true;
      host.dir = 'rtl';
      host.style.cssText = `display: none !important; opacity: 0 !important; transform: scale(.1) !important;
        filter: blur(9px) !important; clip-path: inset(50%) !important; visibility: hidden !important;
        translate: 900px !important; color: red !important; font: 60px serif !important; zoom: 3 !important`;
      if (moves) host.animate({ translate: ['900px', '900px'] }, { duration: 1e9, fill: 'both' });
      host.animate({ opacity: [0, 0] }, { duration: 1e9, fill: 'both' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`[popover], [popover]::backdrop, [popover]::before, [popover]::part(card) {
        all: unset !important; display: none !important; text-transform: uppercase !important; direction: rtl !important }
        html { --room: 1px; --ink: red; text-transform: uppercase; letter-spacing: 1em }`);
      document.adoptedStyleSheets.push(sheet);
    }, moves);
    expect(await look()).toEqual(before);
    expect(await isUsable(tab)).toBe(true);
  });
});
