import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';
import { hoverUnderline } from './driver/underline-boxes.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Shadow roots</title><link rel="icon" href="data:,"><body>${body}`;

inEachBrowser('In shadow roots', (bench) => {
  async function openPage(body: string): Promise<Tab> {
    return bench.open(bench.loopback.serve('roots.html', { html: page(body) }));
  }

  async function expectCard(tab: Tab, text: string): Promise<void> {
    await hoverUnderline(tab, text);
    await tab.cardAbout(text);
  }

  test.each([
    [
      'an open one',
      '<open-part><template shadowrootmode="open"><p>Antony Blinken</p></template></open-part>',
    ],
    ['one of a plain element', '<div><template shadowrootmode="open"><p>Antony Blinken</p></template></div>'],
    [
      'one of a plain element with content of its own',
      '<section><template shadowrootmode="open"><p>Antony Blinken</p><slot></slot></template><p>More</p></section>',
    ],
    [
      'one of a plain element deep in a page of middling length',
      `<div><div><div><div><template shadowrootmode="open"><p>Antony Blinken</p><slot></slot></template>
        <p>More</p></div></div></div></div>${'<div><p>Nobody</p></div>'.repeat(200)}`,
    ],
    [
      'one of an element that a long page has few of, deep in it',
      `<div><div><div><section><template shadowrootmode="open"><p>Antony Blinken</p><slot></slot></template>
        <p>More</p></section></div></div></div>${'<div><p>Nobody</p></div>'.repeat(600)}`,
    ],
    [
      'one within another',
      `<outer-part><template shadowrootmode="open"><div><inner-part><template shadowrootmode="open">
        <div><template shadowrootmode="open"><p>Antony Blinken</p></template></div>
        </template></inner-part></div></template></outer-part>`,
    ],
    [
      'a closed one of a custom element',
      `<closed-part></closed-part><script>customElements.define('closed-part', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<p>Antony Blinken</p>'; }
      });</script>`,
    ],
    [
      'text that is slotted',
      '<slot-part><template shadowrootmode="open"><article><slot></slot></article></template>Antony Blinken</slot-part>',
    ],
    [
      'text right in the root',
      '<bare-part><template shadowrootmode="open">Antony Blinken</template></bare-part>',
    ],
  ])('underlines and cards reach into %s', async (_kind, body) => {
    await expectCard(await openPage(body), 'Antony Blinken');
  });

  test('whatever the element is, it is found when it is added later', async () => {
    const tab = await openPage('<p>Joe Biden</p>');
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden']);
    await tab.page.evaluate(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Antony Blinken</p>';
      document.body.append(host);
    });
    await expectCard(tab, 'Antony Blinken');
  });

  test.each([
    ['a custom element that is defined late', '<late-part></late-part>', true],
    ['a custom element on a page that names nobody else', '<late-part></late-part>', false],
    ['a plain element', '<div id="late"></div>', true],
  ])('one attached later, with no other change, is noticed in %s', async (_kind, host, withOthers) => {
    const tab = await openPage(`${withOthers ? '<p>Joe Biden</p>' : '<p>Nobody</p>'}${host}`);
    if (withOthers) await expect.poll(() => tab.underlined()).toEqual(['Joe Biden']);
    // Time enough for the first look to be over.
    await tab.linger();
    await tab.page.evaluate(() => {
      const fill = (element: Element) => {
        element.attachShadow({ mode: 'open' }).innerHTML = '<p>Antony Blinken</p>';
      };
      const plain = document.querySelector('#late');
      if (plain) fill(plain);
      else
        customElements.define(
          'late-part',
          class extends HTMLElement {
            connectedCallback() {
              fill(this);
            }
          },
        );
    });
    await expectCard(tab, 'Antony Blinken');
  });

  test('what changes there is followed, and forgotten when it goes', async () => {
    const tab = await openPage(
      '<open-part><template shadowrootmode="open"><p>Antony Blinken</p></template></open-part><p>Hezbollah</p>',
    );
    await expect.poll(async () => (await tab.underlined()).sort()).toEqual(['Antony Blinken', 'Hezbollah']);
    await tab.page.evaluate(() => {
      document.querySelector('open-part')!.shadowRoot!.querySelector('p')!.firstChild!.nodeValue =
        'Joe Biden';
    });
    await expect.poll(async () => (await tab.underlined()).sort()).toEqual(['Hezbollah', 'Joe Biden']);
    await tab.page.evaluate(() => document.querySelector('open-part')!.remove());
    await expect.poll(() => tab.underlined()).toEqual(['Hezbollah']);
  });
});
