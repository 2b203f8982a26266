import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import { poll } from './driver/poll.ts';
import type { Tab } from './driver/tab.ts';
import { boxesOf } from './driver/underline-boxes.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Frames</title><link rel="icon" href="data:,"><body>${body}`;
const NAMED = page('<p><b>Antony Blinken</b> spoke.</p>');

inEachBrowser('In frames', (bench) => {
  const serve = (path: string, html: string, host?: string) => bench.loopback.serve(path, { html }, host);

  async function openFraming(frame: string, style: string): Promise<Tab> {
    return bench.open(
      serve(
        'framing.html',
        page(`<p style="height: 60px">Above</p>${frame.replace('<iframe', `<iframe style="${style}"`)}`),
      ),
    );
  }

  /** The frame that names somebody, however deep. */
  function namingFrame({ page }: Tab): Promise<Frame> {
    return poll('the frame', async () => {
      for (const frame of page.frames().slice(1)) {
        if (await frame.$('b').catch(() => null)) return frame;
      }
      return null;
    });
  }

  /** Where the mention is, in CSS pixels of the tab. */
  async function mentionIn(
    frame: Frame,
  ): Promise<{ left: number; top: number; right: number; bottom: number }> {
    const { x, y, width, height } = (await (await frame.$('b'))!.boundingBox())!;
    return { left: x, top: y, right: x + width, bottom: y + height };
  }

  async function hoverIn(tab: Tab, frame: Frame): Promise<void> {
    await boxesOf(frame, 'Antony Blinken');
    const { left, top, right, bottom } = await mentionIn(frame);
    await tab.page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 6 });
  }

  /** The card is in the tab's own document, whole, beside the mention and off its line. */
  async function expectCardBeside(tab: Tab, frame: Frame) {
    const card = await tab.cardAbout('Antony Blinken');
    await card.settled();
    const { left, top, right, bottom } = await card.rect();
    const mention = await mentionIn(frame);
    expect([right - left > 300, bottom - top > 200]).toEqual([true, true]);
    expect(Math.min(Math.abs(top - mention.bottom), Math.abs(mention.top - bottom))).toBeLessThan(12);
    expect(left < mention.right && right > mention.left).toBe(true);
    return card;
  }

  const KINDS: [string, () => string][] = [
    ['of the same origin', () => `<iframe src="${serve('named.html', NAMED)}"></iframe>`],
    ['of another origin', () => `<iframe src="${serve('named.html', NAMED, 'frame.localhost')}"></iframe>`],
    ['with srcdoc', () => `<iframe srcdoc='${NAMED}'></iframe>`],
    [
      'of about:blank, filled by a script',
      () =>
        `<iframe></iframe><script>document.querySelector('iframe').contentDocument.body.innerHTML = '<p><b>Antony Blinken</b></p>'</script>`,
    ],
    [
      'of about:blank, written by a script',
      () =>
        `<iframe></iframe><script>{ const { contentDocument: page } = document.querySelector('iframe'); page.open(); page.write('<p><b>Antony Blinken</b></p>'); page.close(); }</script>`,
    ],
    [
      'in a sandbox with scripts',
      () => `<iframe sandbox="allow-scripts" src="${serve('named.html', NAMED)}"></iframe>`,
    ],
    ['in a sandbox with srcdoc', () => `<iframe sandbox="allow-scripts" srcdoc='${NAMED}'></iframe>`],
    [
      'within a frame of another origin',
      () =>
        `<iframe src="${serve(
          'between.html',
          page(
            `<iframe style="margin: 20px" width="300" height="90" src="${serve('named.html', NAMED)}"></iframe>`,
          ),
          'frame.localhost',
        )}"></iframe>`,
    ],
  ];

  test.each(KINDS)('a small one %s: its card is shown where it fits', async (_kind, frame) => {
    const tab = await openFraming(frame(), 'width: 360px; height: 150px; border: 3px solid; padding: 5px');
    const naming = await namingFrame(tab);
    await hoverIn(tab, naming);
    await expectCardBeside(tab, naming);
    await tab.press('Escape');
    await tab.noCard();
  });

  test('a small one in a sandbox without scripts: its card is shown where it fits', async () => {
    const tab = await openFraming(
      `<iframe sandbox src="${serve('named.html', NAMED)}"></iframe>`,
      'width: 360px; height: 150px; border: 0',
    );
    const { x, y } = (await (await tab.page.$('iframe'))!.boundingBox())!;
    // Nothing but the pointer can ask such a frame whether it has been read.
    const hover = async () => {
      await tab.leave();
      await tab.page.mouse.move(x + 40, y + 24, { steps: 6 });
      await tab.linger();
      return (await tab.card())?.heading();
    };
    await expect.poll(hover).toBe('Antony Blinken');
  });

  test('a small one that is scaled: its card is at the mention', async () => {
    const tab = await openFraming(
      KINDS[1]![1](),
      'width: 300px; height: 120px; border: 0; transform: scale(1.5); transform-origin: 0 0',
    );
    const [line] = await boxesOf(await namingFrame(tab), 'Antony Blinken');
    const { x, y } = (await (await tab.page.$('iframe'))!.boundingBox())!;
    const bottom = y + line!.bottom * 1.5;
    await tab.page.mouse.move(x + line!.left * 1.5 + 9, bottom - 9, { steps: 6 });
    const card = await tab.cardAbout('Antony Blinken');
    await card.settled();
    expect(Math.abs((await card.rect()).top - bottom)).toBeLessThan(12);
  });

  test.for<[string, (page: Document) => void]>([
    ['an element', (page) => page.body.append(page.createElement('p'), 'Antony Blinken')],
    ['text alone', (page) => page.body.append('Antony Blinken')],
    ['text in text that was there, empty', (page) => (page.body.firstChild!.nodeValue = 'Antony Blinken')],
    [
      'a new document',
      (page) => {
        page.open();
        page.write('Antony Blinken');
        page.close();
      },
    ],
  ])('one that is empty for long is read once it holds %s', async ([, fill]) => {
    const tab = await bench.open(serve('empty.html', page('<p>Joe Biden</p><iframe></iframe>')));
    await tab.page.evaluate(() => {
      document.querySelector('iframe')!.contentDocument!.body.append('');
    });
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden']);
    await tab.page.evaluate(`(${fill.toString()})(document.querySelector('iframe').contentDocument)`);
    await boxesOf(tab.page.frames()[1]!, 'Antony Blinken');
  });

  test('a large one shows the card itself', async () => {
    const tab = await openFraming(KINDS[1]![1](), 'width: 800px; height: 600px');
    const naming = await namingFrame(tab);
    await hoverIn(tab, naming);
    await expect
      .poll(() => naming.evaluate(() => document.querySelector('html > :popover-open') !== null))
      .toBe(true);
    expect(await tab.page.evaluate(() => document.querySelector('html > :popover-open'))).toBe(null);
  });

  test('a small one: its card stays while the pointer goes to it, is used, and closes when the pointer has left', async () => {
    const tab = await openFraming(KINDS[1]![1](), 'width: 300px; height: 80px');
    const naming = await namingFrame(tab);
    await hoverIn(tab, naming);
    const card = await expectCardBeside(tab, naming);
    const { left, top, right, bottom } = await card.rect();
    await tab.page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 10 });
    await tab.linger();
    expect(await (await tab.card())?.heading()).toBe('Antony Blinken');
    await (await card.control('Joe Biden')).click();
    await tab.cardAbout('Joe Biden');
    await tab.leave();
    await tab.noCard();
    expect(await tab.page.evaluate(() => document.querySelector('html > div'))).toBe(null);
  });

  test('a small one: its card closes when the pointer leaves the frame', async () => {
    const tab = await openFraming(KINDS[0]![1](), 'width: 300px; height: 80px');
    const naming = await namingFrame(tab);
    await hoverIn(tab, naming);
    await expectCardBeside(tab, naming);
    await tab.leave();
    await tab.noCard();
  });

  test('a small one: its card can be pinned', async () => {
    const tab = await openFraming(KINDS[1]![1](), 'width: 300px; height: 80px');
    const naming = await namingFrame(tab);
    await hoverIn(tab, naming);
    const card = await expectCardBeside(tab, naming);
    await (await card.control('Keep open')).click();
    await tab.leave();
    await tab.linger();
    expect(await (await tab.card())?.heading()).toBe('Antony Blinken');
    await tab.press('Escape');
    await tab.noCard();
  });

  test('a small one: its card goes when the frame goes', async () => {
    const tab = await openFraming(KINDS[0]![1](), 'width: 300px; height: 80px');
    const naming = await namingFrame(tab);
    await hoverIn(tab, naming);
    await expectCardBeside(tab, naming);
    await tab.page.evaluate(() => document.querySelector('iframe')!.remove());
    await tab.noCard();
  });
});
