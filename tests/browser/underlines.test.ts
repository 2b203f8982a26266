import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import { underlinedTexts } from './driver/in-page.ts';
import { STRICT_POLICY } from './driver/loopback.ts';

inEachBrowser('Underlines', (bench) => {
  test('mark people, events, groups and places, each kind under its own name', async () => {
    const tab = await bench.open('news.html');
    await expect
      .poll(() => tab.underlined('person'))
      .toEqual(['BLINKEN', 'Antony Blinken', 'Joe Biden', 'Benjamin Netanyahu']);
    expect(await tab.underlined('event')).toEqual(['Rafah crossing']);
    expect(await tab.underlined('group')).toEqual(['Medical Aid for Palestinians']);
    expect(await tab.underlined('place')).toEqual(['Gaza Strip']);
  });

  test('take a name across inline tags as one, and end it where a block ends', async () => {
    const tab = await bench.open('markup.html');
    await expect
      .poll(() => tab.underlined())
      .toEqual([
        'Antony Blinken',
        'Benjamin Netanyahu',
        'Joe Biden',
        'Netan\u00adyahu',
        'Joe\u00a0Biden',
        'Netanyahu',
      ]);
  });

  test('leave alone what nobody reads as prose', async () => {
    const tab = await bench.open('unread.html');
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden', 'Benjamin Netanyahu']);
  });

  test('leave other people and other days alone', async () => {
    const tab = await bench.open('namesakes.html');
    // Written by the page last, so that its underline shows that all before it was read.
    await tab.page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'Hezbollah' }));
    });
    await expect.poll(() => tab.underlined()).toEqual(['Hezbollah']);
  });

  test('are there under the strictest policy a page can have', async () => {
    const html = '<!doctype html><title>Strict</title><p>Antony Blinken and Joe Biden</p>';
    const tab = await bench.open(
      bench.loopback.serve('strict.html', { html, headers: { 'content-security-policy': STRICT_POLICY } }),
    );
    await expect.poll(() => tab.underlined('person')).toEqual(['Antony Blinken', 'Joe Biden']);
  });

  test('cost a page no styles that names nobody', async () => {
    const html = '<!doctype html><title>Nobody</title><p>Nobody is here.</p>';
    const tab = await bench.open(bench.loopback.serve('nobody.html', { html }));
    const line = () =>
      tab.page.evaluate(
        () =>
          getComputedStyle(document.querySelector('p')!, '::highlight(context-cards-person)')
            .textDecorationLine,
      );
    expect(await line()).toBe('none');
    await tab.page.evaluate(() => document.querySelector('p')!.append(' But for Joe Biden.'));
    await expect.poll(line).toBe('underline');
  });

  test('are drawn as dotted lines and never as a background', async () => {
    const tab = await bench.open('news.html');
    await expect.poll(() => tab.underlined()).toContain('Joe Biden');
    const drawn = await tab.page.evaluate(() => {
      const { textDecorationLine, textDecorationStyle, backgroundColor } = getComputedStyle(
        document.querySelector('p')!,
        '::highlight(context-cards-person)',
      );
      return { textDecorationLine, textDecorationStyle, backgroundColor };
    });
    expect(drawn).toEqual({
      textDecorationLine: 'underline',
      textDecorationStyle: 'dotted',
      backgroundColor: 'rgba(0, 0, 0, 0)',
    });
  });

  test('reach into a frame from another origin', async () => {
    const framed = bench.loopback.addressOf('news.html', 'frame.localhost');
    const tab = await bench.open(
      bench.loopback.serve('framing.html', {
        html: `<!doctype html><title>Framing</title><iframe src="${framed}" width="600" height="400"></iframe>`,
      }),
    );
    await expect
      .poll(() =>
        tab.page
          .frames()
          .find((frame) => frame.url() === framed)
          ?.evaluate(underlinedTexts, 'person'),
      )
      .toContain('Antony Blinken');
  });

  test('reach into open shadow roots, one inside the other', async () => {
    const tab = await bench.open(
      bench.loopback.serve('shadow.html', {
        html: `<!doctype html><html lang="en"><title>Shadow roots</title>
          <outer-part><template shadowrootmode="open"><p>Antony Blinken</p>
            <inner-part><template shadowrootmode="open"><p>Joe Biden</p></template></inner-part>
          </template></outer-part>`,
      }),
    );
    await expect.poll(async () => (await tab.underlined()).sort()).toEqual(['Antony Blinken', 'Joe Biden']);
  });
});
