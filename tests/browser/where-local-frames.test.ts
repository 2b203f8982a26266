import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import { poll } from './driver/poll.ts';
import type { Tab } from './driver/tab.ts';
import { boxesOf } from './driver/underline-boxes.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Local frames</title><link rel="icon" href="data:,"><body>${body}`;
const NAMED = '<p><b>Antony Blinken</b> spoke.</p>';
const UNNAMED = '<p>Nobody spoke.</p>';

inEachBrowser('In frames that have no address', (bench) => {
  const serve = (body: string) => bench.loopback.serve('page.html', { html: page(body) });

  /** Opens a page that names somebody, beside what is in its frames, and waits until that has been read. */
  async function openWith(body: string): Promise<Tab> {
    const tab = await bench.open(serve(`<p>Joe Biden</p>${body}`));
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden']);
    return tab;
  }

  /** Waits until a frame that names somebody is there, however deep, and has been read. */
  async function readFrame({ page }: Tab): Promise<Frame> {
    const frame = await poll('the frame', async () => {
      for (const frame of page.frames().slice(1)) if (await frame.$('b').catch(() => null)) return frame;
      return null;
    });
    await boxesOf(frame, 'Antony Blinken');
    return frame;
  }

  /** A text as a script writes it. */
  const js = JSON.stringify;

  test.for<[string, string]>([
    [
      'from a blob',
      `<iframe></iframe><script>
      document.querySelector('iframe').src = URL.createObjectURL(new Blob([${js(NAMED)}], { type: 'text/html' }));
    </script>`,
    ],
    ['from data', `<iframe src="data:text/html,${encodeURIComponent(NAMED)}"></iframe>`],
    ['in another without an address', `<iframe srcdoc='<iframe srcdoc="${NAMED}"></iframe>'></iframe>`],
    [
      'in a shadow root',
      `<div></div><script>
      document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = ${js(`<p>Gaza</p><iframe srcdoc="${NAMED}"></iframe>`)};
    </script>`,
    ],
    [
      'with the name in a shadow root of its own',
      `<iframe srcdoc='<b></b><div><template shadowrootmode="open">${NAMED}</template></div>'></iframe>`,
    ],
  ])('one is read %s', async ([, frame]) => {
    await readFrame(await bench.open(serve(frame)));
  });

  test.for<[string, string, (frame: HTMLIFrameElement) => void]>([
    ['has been shown', 'hidden', (frame) => (frame.hidden = false)],
    ['has been made larger', 'width="1" height="1"', (frame) => (frame.width = frame.height = '200')],
    [
      'has been scrolled to',
      'style="display: block; margin-top: 400vh"',
      (frame) => frame.scrollIntoView({ behavior: 'instant' }),
    ],
  ])('one is read once it %s', async ([, attributes, show]) => {
    const tab = await openWith(`<iframe ${attributes} srcdoc="${NAMED}"></iframe>`);
    expect(await tab.page.frames()[1]!.evaluate(() => CSS.highlights.size)).toBe(0);
    await tab.page.evaluate(`(${show.toString()})(document.querySelector('iframe'))`);
    await readFrame(tab);
  });

  test.for<[string, (frame: HTMLIFrameElement, named: string) => void]>([
    ['sent elsewhere', (frame, named) => (frame.srcdoc = named)],
    ['filled late', (frame, named) => (frame.contentDocument!.body.innerHTML = named)],
    [
      'put in by a page that writes itself anew',
      (_, named) => {
        document.open();
        document.write(`<!doctype html><iframe srcdoc="${named}"></iframe>`);
        document.close();
      },
    ],
    [
      'put in late, in the place of another',
      (frame, named) => {
        const next = document.createElement('iframe');
        next.srcdoc = named;
        frame.replaceWith(next);
      },
    ],
  ])('one is read when it is %s', async ([, change]) => {
    const tab = await openWith(`<iframe srcdoc="${UNNAMED}"></iframe>`);
    await tab.page.evaluate(`(${change.toString()})(document.querySelector('iframe'), ${js(NAMED)})`);
    await readFrame(tab);
  });

  test('many at once are read', async () => {
    const tab = await openWith(`<iframe width="60" height="40" srcdoc="${NAMED}"></iframe>`.repeat(60));
    await Promise.all(
      tab.page
        .frames()
        .slice(1)
        .map((frame) => boxesOf(frame, 'Antony Blinken')),
    );
  });

  test('what they mention is counted with the rest, as long as they are there', async () => {
    const tab = await openWith(
      `<p></p><iframe srcdoc="${NAMED}"></iframe><iframe srcdoc="<p>Hamas</p>"></iframe>`,
    );
    await expect.poll(() => bench.extension.badge()).toBe('3');
    await tab.page.evaluate(() => {
      document.querySelector('iframe')!.remove();
      document.querySelectorAll('p')[1]!.textContent = 'Benjamin Netanyahu spoke of Hezbollah';
    });
    await expect.poll(() => bench.extension.badge()).toBe('4');
  });

  test('so are windows that have none', async () => {
    const tab = await bench.open(serve(`<button>Open</button>`));
    const opened = new Promise<NonNullable<typeof tab.page>>((resolve) => {
      tab.page.once('popup', (popup) => resolve(popup!));
    });
    await tab.page.evaluate((named) => {
      const popup = window.open('', '_blank', 'width=400,height=300')!;
      popup.document.body.innerHTML = named;
    }, NAMED);
    const popup = await opened;
    await boxesOf(popup, 'Antony Blinken');
    await popup.close();
  });
});
