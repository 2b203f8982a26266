import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';

const PEOPLE = ['BLINKEN', 'Antony Blinken', 'Joe Biden', 'Benjamin Netanyahu'];

inEachBrowser('A page that changes', (bench) => {
  async function openNews(): Promise<Tab> {
    const tab = await bench.open('news.html');
    await expect.poll(() => tab.underlined('person')).toEqual(PEOPLE);
    return tab;
  }

  test('has added text underlined', async () => {
    const tab = await openNews();
    await tab.page.evaluate(() => {
      document.querySelector('p')!.before('President Biden, added later. ');
    });
    await expect.poll(() => tab.underlined('person')).toEqual(['BLINKEN', 'Biden', ...PEOPLE.slice(1)]);
  });

  test('loses the underlines of removed text', async () => {
    const tab = await openNews();
    await tab.page.evaluate(() => document.querySelector('p')!.remove());
    await expect.poll(() => tab.underlined('person')).toEqual(['BLINKEN', 'Benjamin Netanyahu']);
  });

  test('loses everything that goes as soon as it has been underlined', async () => {
    const tab = await openNews();
    await tab.page.evaluate(async () => {
      const drawn = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      const before = drawn();
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'Joe Biden again.' }));
      while (drawn() === before) await new Promise(requestAnimationFrame);
      document.body.replaceChildren();
    });
    await expect.poll(() => bench.extension.badge()).toBe('');
  });

  test('has edited text read again', async () => {
    const tab = await openNews();
    await tab.page.evaluate(() => {
      document.querySelector('p')!.firstChild!.nodeValue = 'Now it is about Benjamin Netanyahu.';
    });
    await expect
      .poll(() => tab.underlined('person'))
      .toEqual(['BLINKEN', 'Benjamin Netanyahu', 'Benjamin Netanyahu']);
  });

  test('loses a name that becomes somebody else’s', async () => {
    const tab = await openNews();
    await tab.page.evaluate(() => {
      const text = document.querySelector('p')!.firstChild as Text;
      text.replaceData(text.data.indexOf('Joe'), 'Joe'.length, 'Hunter');
    });
    await expect
      .poll(() => tab.underlined('person'))
      .toEqual(['BLINKEN', 'Antony Blinken', 'Benjamin Netanyahu']);
  });

  test('may go to another article without loading', async () => {
    const tab = await openNews();
    await tab.page.evaluate(() => {
      history.pushState(null, '', '/another-article');
      document.body.replaceChildren(
        Object.assign(document.createElement('p'), { textContent: 'This one is about Hezbollah.' }),
      );
    });
    await expect.poll(() => tab.underlined()).toEqual(['Hezbollah']);
    await expect.poll(() => bench.extension.badge()).toBe('1');
  });

  test('keeps its underlines when many changes come at once', async () => {
    const tab = await openNews();
    await tab.page.evaluate(() => {
      const lines = Array.from({ length: 1500 }, (_, n) =>
        Object.assign(document.createElement('p'), { textContent: `Line ${n}` }),
      );
      lines.at(-1)!.textContent = 'Joe Biden again.';
      for (const line of lines) document.body.append(line);
    });
    await expect.poll(() => tab.underlined('person')).toEqual([...PEOPLE, 'Joe Biden']);
  });
});
