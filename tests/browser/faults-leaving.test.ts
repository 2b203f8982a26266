import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';

const UNDERLINED = ['BLINKEN', 'Antony Blinken', 'Joe Biden', 'Benjamin Netanyahu'];

inEachBrowser('An extension that leaves while a card is open', (bench) => {
  async function openCard(): Promise<Tab> {
    const tab = await bench.open('news.html');
    await expect.poll(() => tab.underlined('person')).toEqual(UNDERLINED);
    await tab.hover('Joe');
    await tab.cardAbout('Joe Biden');
    return tab;
  }

  /** Nothing of a card that a reader could see or meet with the pointer. */
  const isCardUnseen = async (tab: Tab) => {
    const card = await tab.card();
    return (
      card === null ||
      !(await card
        .ask((root) => root.querySelector('[role=dialog]')!.checkVisibility({ visibilityProperty: true }))
        .catch(() => false))
    );
  };

  const LEAVING: [string, () => Promise<void>][] = [
    [
      'removed',
      async () => {
        await bench.extension.uninstall();
        bench.extension = await bench.browser.install();
      },
    ],
    ['updated', () => bench.extension.reload()],
    [
      'disabled and enabled again',
      async () => {
        await bench.extension.setEnabled(false);
        await bench.extension.setEnabled(true);
      },
    ],
  ];

  for (const [what, leave] of LEAVING) {
    test(`because it is ${what} hands its pages over without a reload`, async () => {
      const tab = await openCard();
      const heard: string[] = [];
      tab.page.on('pageerror', (error) => heard.push(String(error)));
      await leave();
      await tab.leave();
      await expect.poll(() => isCardUnseen(tab)).toBe(true);
      await expect.poll(() => tab.underlined('person')).toEqual(UNDERLINED);
      // The underlines may still be those of the copy that leaves: a movement that it hears opens nothing.
      const hoverAgain = async () => {
        await tab.leave();
        await tab.hover('Netanyahu');
        await tab.linger();
        return (await tab.card())?.heading();
      };
      await expect.poll(hoverAgain, { timeout: 30_000 }).toBe('Benjamin Netanyahu');
      const hosts = () => tab.page.evaluate(() => document.querySelectorAll('html > [popover]').length);
      await expect.poll(hosts).toBe(1);
      expect(heard).toEqual([]);
    });
  }

  test('because it is disabled takes the card along that is shown for a small frame', async () => {
    const html = '<!doctype html><title>Frame</title><p><b>Antony Blinken</b> spoke.</p>';
    const frame = bench.loopback.serve('frame.html', { html }, 'frame.localhost');
    const framing = `<!doctype html><title>Framing</title><p style="height: 60px">Above</p>
      <iframe src="${frame}" style="width: 360px; height: 150px"></iframe>`;
    const tab = await bench.open(bench.loopback.serve('framing.html', { html: framing }));
    const { x, y } = (await (await tab.page.$('iframe'))!.boundingBox())!;
    await expect.poll(() => bench.extension.badge()).toBe('1');
    await tab.page.mouse.move(x + 40, y + 24, { steps: 6 });
    await tab.cardAbout('Antony Blinken');
    await bench.extension.setEnabled(false);
    await tab.leave();
    await expect.poll(() => isCardUnseen(tab)).toBe(true);
    await bench.extension.setEnabled(true);
  });

  test('because it is disabled leaves nothing to be seen', async () => {
    const tab = await openCard();
    await bench.extension.setEnabled(false);
    await tab.leave();
    await expect.poll(() => isCardUnseen(tab)).toBe(true);
    await expect.poll(() => tab.underlined()).toEqual([]);
    await tab.hover('Netanyahu');
    await tab.linger();
    expect(await isCardUnseen(tab)).toBe(true);
    await bench.extension.setEnabled(true);
  });
});
