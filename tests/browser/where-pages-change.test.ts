import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';

const PAGE = `<!doctype html><html lang="en"><title>Changing</title><link rel="icon" href="data:,">
  <p id="first">Antony Blinken spoke.</p><div id="rest"></div>`;

inEachBrowser('A page that changes', (bench) => {
  async function openPage(html = PAGE): Promise<Tab> {
    // Firefox keeps no page in the back/forward cache that is not to be stored.
    const headers = { 'cache-control': 'no-cache' };
    const tab = await bench.open(bench.loopback.serve('changing.html', { html, headers }));
    await expect.poll(() => tab.underlined()).toContain('Antony Blinken');
    return tab;
  }

  test('may move text to another place', async () => {
    const tab = await openPage();
    await tab.page.evaluate(() => {
      document.querySelector('#rest')!.innerHTML = '<p>Joe Biden</p><p>Nobody</p>';
    });
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden']);
    await tab.page.evaluate(() => document.body.append(document.querySelector('#first')!));
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden', 'Antony Blinken']);
  });

  test('may scroll on to a hundred thousand nodes', async () => {
    // Lines that the browser need not measure: it is not its layout that is tested.
    const tab = await openPage(`${PAGE}<style>#rest p { contain: strict; height: 20px }</style>`);
    await tab.page.evaluate(async () => {
      for (let screen = 0; screen < 25; screen++) {
        const lines = Array.from({ length: 2000 }, (_, n) => `<p>Line ${n} of screen ${screen}</p>`);
        document.querySelector('#rest')!.insertAdjacentHTML('beforeend', lines.join(''));
        scrollTo(0, document.documentElement.scrollHeight);
        await new Promise((resolve) => setTimeout(resolve));
      }
      document.querySelector('#rest')!.insertAdjacentHTML('beforeend', '<p>Joe Biden at last</p>');
    });
    // Following takes its small share of the time, and this page takes many seconds of it.
    await expect.poll(() => tab.underlined(), { timeout: 40_000 }).toEqual(['Antony Blinken', 'Joe Biden']);
    await tab.hover('Joe Biden at last');
    await tab.cardAbout('Joe Biden');
  });

  test('may put the latest first, as live blogs do', async () => {
    const tab = await openPage();
    for (const entry of ['Benjamin Netanyahu', 'Joe Biden', 'Hezbollah']) {
      await tab.page.evaluate((text) => {
        const article = Object.assign(document.createElement('article'), { textContent: text });
        document.body.prepend(article);
      }, entry);
      await expect.poll(async () => (await tab.underlined())[0]).toBe(entry);
    }
    expect((await tab.underlined()).sort()).toEqual([
      'Antony Blinken',
      'Benjamin Netanyahu',
      'Hezbollah',
      'Joe Biden',
    ]);
  });

  test('may use the same nodes for other rows, as virtual lists do', async () => {
    const tab = await openPage();
    await tab.page.evaluate(() => {
      const rows = Array.from({ length: 10 }, () => document.createElement('div'));
      for (const row of rows) row.append('');
      document.querySelector('#rest')!.append(...rows);
      const show = (from: number) => {
        for (const [n, row] of rows.entries()) {
          row.style.transform = `translateY(${from}px)`;
          row.firstChild!.nodeValue =
            (from + n) % 10 === 3 ? `Row ${from + n}: Joe Biden` : `Row ${from + n}`;
        }
      };
      Object.assign(globalThis, { show });
      show(0);
    });
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden']);
    for (const from of [4, 25, 38]) {
      await tab.page.evaluate((at) => (globalThis as unknown as { show(n: number): void }).show(at), from);
      // The row is found by its own text: an underline left behind in another row would read otherwise.
      await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden']);
    }
  });

  test('may render the same text again, in place and anew', async () => {
    const tab = await openPage();
    const isDone = (mark: string) => expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', mark]);
    await tab.page.evaluate(() => {
      const first = document.querySelector('#first')!;
      for (let n = 0; n < 20; n++) first.firstChild!.nodeValue = 'Antony Blinken spoke.';
      document.querySelector('#rest')!.textContent = 'Hezbollah';
    });
    await isDone('Hezbollah');
    await tab.page.evaluate(() => {
      const first = document.querySelector('#first')!;
      for (let n = 0; n < 20; n++)
        first.replaceChildren(...[...first.childNodes].map((node) => node.cloneNode(true)));
      document.querySelector('#rest')!.textContent = 'Joe Biden';
    });
    await isDone('Joe Biden');
    await tab.page.evaluate(() => {
      document.querySelector('#first')!.outerHTML = document.querySelector('#first')!.outerHTML;
      document.querySelector('#rest')!.textContent = 'Benjamin Netanyahu';
    });
    await isDone('Benjamin Netanyahu');
    await tab.hover('Antony');
    await tab.cardAbout('Antony Blinken');
  });

  test('keeps an open card while it renders the same text in place', async () => {
    const tab = await openPage();
    await tab.hover('Antony');
    await tab.cardAbout('Antony Blinken');
    await tab.watchForCards();
    await tab.page.evaluate(() => {
      document.querySelector('#first')!.firstChild!.nodeValue = 'Antony Blinken spoke.';
      document.querySelector('#rest')!.textContent = 'Joe Biden';
    });
    await expect.poll(() => tab.underlined()).toContain('Joe Biden');
    await tab.linger();
    expect(await (await tab.card())?.heading()).toBe('Antony Blinken');
    expect(await tab.cardsShown()).toBe(0);
  });

  test.each([
    ['document.write', (html: string) => document.write(html)],
    [
      'document.open',
      (html: string) => {
        document.open();
        document.write(html);
        document.close();
      },
    ],
    [
      'innerHTML of the body',
      (html: string) => {
        document.body.innerHTML = html;
      },
    ],
  ])('may be written anew by %s', async (_way, write) => {
    const tab = await openPage();
    await tab.page.evaluate(write, '<p>Joe Biden spoke.</p>');
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden']);
    await tab.hover('Joe');
    await tab.cardAbout('Joe Biden');
  });

  test('may be written anew while a card is open', async () => {
    const tab = await openPage();
    await tab.hover('Antony');
    await tab.cardAbout('Antony Blinken');
    await tab.page.evaluate(() => {
      document.open();
      document.write('<p>Nobody</p><p>Joe Biden spoke.</p>');
      document.close();
    });
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden']);
    await tab.noCard();
    await tab.hover('Joe');
    await tab.cardAbout('Joe Biden');
  });

  test('may come back from the back/forward cache', async () => {
    const tab = await openPage(`${PAGE}<script>
      addEventListener('pageshow', ({ persisted }) => { globalThis.hasComeBack = persisted; });</script>`);
    await tab.go(bench.loopback.serve('elsewhere.html', { html: '<!doctype html><title>Elsewhere</title>' }));
    await tab.page.evaluate(() => history.back());
    await expect
      .poll(() =>
        tab.page.evaluate(() => (globalThis as { hasComeBack?: boolean }).hasComeBack).catch(() => null),
      )
      .toBe(true);
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken']);
    await tab.page.evaluate(() => {
      document.querySelector('#rest')!.textContent = 'Joe Biden';
    });
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden']);
    await tab.hover('Antony');
    await tab.cardAbout('Antony Blinken');
  });

  if (bench.browserName === 'chromium') {
    test('is left alone while it is prerendered (Firefox does not prerender)', async () => {
      const next = bench.loopback.serve('next.html', {
        html: `${PAGE}<script>
          globalThis.wasPrerendered = document.prerendering;
          document.addEventListener('prerenderingchange', () => { globalThis.underlinesThen = CSS.highlights.size; });</script>`,
      });
      const tab = await bench.open(
        bench.loopback.serve('before.html', {
          html: `<!doctype html><title>Before</title><link rel="icon" href="data:,"><a href="${next}">Next</a>
            <script type="speculationrules">{"prerender":[{"urls":["${next}"],"eagerness":"immediate"}]}</script>`,
        }),
      );
      await expect.poll(() => bench.loopback.requests).toContain(next);
      await tab.linger();
      await tab.page.evaluate(() => document.querySelector('a')!.click());
      await expect.poll(() => tab.underlined().catch(() => [])).toEqual(['Antony Blinken']);
      const seen = await tab.page.evaluate(() => {
        const { wasPrerendered, underlinesThen } = globalThis as unknown as Record<string, unknown>;
        return { wasPrerendered, underlinesThen };
      });
      expect(seen).toEqual({ wasPrerendered: true, underlinesThen: 0 });
    });
  }

  test('is read again when its tab comes to the front', async () => {
    const tab = await openPage();
    await bench.open(bench.loopback.serve('front.html', { html: '<!doctype html><title>In front</title>' }));
    await expect.poll(() => tab.page.evaluate(() => document.hidden)).toBe(true);
    await tab.page.evaluate(() => {
      document.querySelector('#rest')!.textContent = 'Joe Biden';
    });
    await tab.linger();
    expect(await tab.underlined()).toEqual(['Antony Blinken']);
    await tab.page.bringToFront();
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden']);
  });

  test.each([
    [
      'by the browser, in the same text nodes',
      () => {
        document.documentElement.lang = 'de';
        document.querySelector('#first')!.firstChild!.nodeValue =
          'US-Außenminister Blinken sprach mit Benjamin Netanjahu.';
      },
    ],
    [
      'by a site’s script, in nested font elements',
      () => {
        document.documentElement.lang = 'de';
        document.documentElement.className = 'translated-ltr';
        document.querySelector('#first')!.innerHTML =
          '<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">US-Außenminister Blinken sprach mit </font><font style="vertical-align: inherit;">Benjamin Netanjahu.</font></font>';
      },
    ],
  ])('may be translated %s', async (_way, translate) => {
    const tab = await openPage();
    await tab.page.evaluate(translate);
    await expect.poll(() => tab.underlined()).toEqual(['Blinken', 'Benjamin Netanjahu']);
    await tab.hover('Netanjahu');
    await tab.cardAbout('Benjamin Netanyahu');
  });
});
