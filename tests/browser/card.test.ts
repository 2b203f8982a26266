import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import { STRICT_POLICY } from './driver/loopback.ts';
import type { Tab } from './driver/tab.ts';

const BLINKEN_QUOTES = [
  'We will be talking about concrete steps that can and should be taken to minimise harm to men, women and children in Gaza, and this is something that the United States is committed to. I’m not going to get into the details here, but it’s very much on the agenda',
  'When I see a Palestinian child – a boy, a girl pulled from the rubble of a collapsed building – that hits me in the gut as much as seeing a child in Israel or anywhere else. This is something that we have an obligation to respond to, and we will.',
];

inEachBrowser('The card', (bench) => {
  async function openNews(): Promise<Tab> {
    const tab = await bench.open('news.html');
    await expect.poll(() => tab.underlined('person')).toContain('Benjamin Netanyahu');
    return tab;
  }

  async function openBlinken(tab: Tab) {
    await tab.hover('Blinken');
    return tab.cardAbout('Antony Blinken');
  }

  test('opens when the pointer rests on “Blinken”, with both his quotes letter for letter', async () => {
    const card = await openBlinken(await openNews());
    expect((await card.quotes()).sort()).toEqual(BLINKEN_QUOTES);
  });

  test('has a scroll bar of its own colours, whatever the browser would take', async () => {
    const card = await openBlinken(await openNews());
    const colours = await card.ask(
      (root) => getComputedStyle(root.querySelector('.card-body')!).scrollbarColor,
    );
    expect(colours).toMatch(/^rgb.*rgba\(0, 0, 0, 0\)|^rgb.*transparent/);
  });

  test('says whose report it is and of which day', async () => {
    const card = await openBlinken(await openNews());
    expect(await card.text()).toMatch(/The Telegraph\W*Reported on 2 November 2023/);
  });

  test('shows no figure without what it counts, whose it is and when it was reported', async () => {
    const tab = await openNews();
    await tab.hover('Gaza Strip');
    const figures = await (await tab.cardAbout('Gaza')).figures();
    expect(figures).toContain(
      'at least 9,061 · people killed by Israel’s bombardment of Gaza · According to Gaza’s health ministry, as reported on 2 November 2023',
    );
    expect(figures.filter((figure) => !figure.endsWith(', as reported on 2 November 2023'))).toEqual([]);
  });

  test('closes with Escape, and does not open again under a pointer that stays', async () => {
    const tab = await openNews();
    await openBlinken(tab);
    await tab.press('Escape');
    await tab.noCard();
    await tab.watchForCards();
    await tab.linger();
    expect(await tab.cardsShown()).toBe(0);
  });

  test('closes with a click elsewhere', async () => {
    const tab = await openNews();
    await openBlinken(tab);
    await tab.clickElsewhere();
    await tab.noCard();
  });

  test('closes when the pointer has left', async () => {
    const tab = await openNews();
    await openBlinken(tab);
    await tab.leave();
    await tab.noCard();
  });

  test('stays while the pointer goes from the mention to the card and rests there', async () => {
    const tab = await openNews();
    const card = await openBlinken(tab);
    await tab.watchForCards();
    const { left, right, top, bottom } = await card.rect();
    await tab.page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 12 });
    await tab.linger();
    expect(await (await tab.card())?.heading()).toBe('Antony Blinken');
    expect(await tab.cardsShown()).toBe(0);
  });

  test('neither covers the line it is about nor leaves the window', async () => {
    const tab = await openNews();
    for (const [text, name] of [
      ['Antony', 'Antony Blinken'],
      ['Netanyahu', 'Benjamin Netanyahu'],
    ] as const) {
      await tab.hover(text);
      const { left, right, top, bottom } = await (await tab.cardAbout(name)).rect();
      const line = await tab.lineOf(text);
      expect(bottom <= line.top || top >= line.bottom).toBe(true);
      const window = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect([left >= 0, top >= 0, right <= window.width, bottom <= window.height]).not.toContain(false);
      await tab.press('Escape');
      await tab.noCard();
    }
  });

  test('does not open on “Hunter Biden”', async () => {
    const tab = await openNews();
    await tab.watchForCards();
    await tab.hover('Hunter Biden');
    await tab.linger();
    expect(await tab.cardsShown()).toBe(0);
  });

  test('does not open when the pointer only passes by', async () => {
    const tab = await openNews();
    await tab.watchForCards();
    await tab.hover('Blinken');
    await tab.leave();
    await tab.linger();
    expect(await tab.cardsShown()).toBe(0);
  });

  test('does not open for events that a page makes up', async () => {
    const tab = await openNews();
    await tab.watchForCards();
    await tab.page.evaluate(() => {
      const { left, top } = document.querySelector('h1')!.getBoundingClientRect();
      const at = {
        clientX: left + 10,
        clientY: top + 10,
        bubbles: true,
        composed: true,
        pointerType: 'mouse',
      };
      for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup']) {
        document.querySelector('h1')!.dispatchEvent(new PointerEvent(type, at));
      }
    });
    await tab.linger();
    expect(await tab.cardsShown()).toBe(0);
  });

  test('leads to what is related, and back', async () => {
    const tab = await openNews();
    const card = await openBlinken(tab);
    await (await card.control('Joe Biden')).click();
    const related = await tab.cardAbout('Joe Biden');
    await (await related.control('Back to Antony Blinken')).click();
    await tab.cardAbout('Antony Blinken');
  });

  test('stays when it is pinned, whatever is clicked, until Escape', async () => {
    const tab = await openNews();
    const card = await openBlinken(tab);
    await (await card.control('Keep open')).click();
    await tab.clickElsewhere();
    await tab.linger();
    expect(await (await tab.card())?.heading()).toBe('Antony Blinken');
    await tab.press('Escape');
    await tab.noCard();
  });

  test('closes with its button', async () => {
    const tab = await openNews();
    const card = await openBlinken(tab);
    await (await card.control('Close')).click();
    await tab.noCard();
  });

  test('works under the strictest policy a page can have', async () => {
    const html = '<!doctype html><html lang="en"><title>Strict</title><p>Antony Blinken spoke.</p>';
    const tab = await bench.open(
      bench.loopback.serve('strict.html', { html, headers: { 'content-security-policy': STRICT_POLICY } }),
    );
    await expect.poll(() => tab.underlined('person')).toEqual(['Antony Blinken']);
    const card = await openBlinken(tab);
    expect((await card.quotes()).sort()).toEqual(BLINKEN_QUOTES);
    const { left, right, bottom } = await card.rect();
    expect(right - left).toBeGreaterThan(250);
    expect(bottom).toBeGreaterThan(0);
  });

  test('opens over a modal dialog of the page', async () => {
    const html = `<!doctype html><html lang="en"><title>Modal</title><p>Behind it.</p>
      <dialog><p>Antony Blinken spoke.</p></dialog><script>document.querySelector('dialog').showModal()</script>`;
    const tab = await bench.open(bench.loopback.serve('modal.html', { html }));
    await expect.poll(() => tab.underlined('person')).toEqual(['Antony Blinken']);
    const card = await openBlinken(tab);
    await (await card.control('Keep open')).click();
    await expect
      .poll(() => card.ask((root) => root.querySelector('[aria-pressed=true]') !== null))
      .toBe(true);
  });
});
