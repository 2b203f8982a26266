import { beforeAll, expect, test } from 'vitest';
import { bundle } from '../bundle.ts';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Followed } from './following/in-page.ts';

const PAGE = `<!doctype html><title>Lines</title>
  <p id="first">First Name here.</p><ul id="list"><li>Second Name</li><li>Third Name</li></ul><p>No one.</p>`;
const LINES = ['First Name here.', 'Second Name', 'Third Name'];

inEachBrowser('Following a page', (bench) => {
  let script: string;
  beforeAll(async () => {
    script = await bundle(new URL('following/in-page.ts', import.meta.url), 'following');
  });

  /** A page that has been read once, and what the engine was asked from then on. */
  async function openFollowed() {
    const { page } = await bench.open(bench.loopback.serve('lines.html', { html: PAGE }));
    await page.evaluate(`${script}; globalThis.followed = following.follow();`);
    const ask = (question: keyof Followed) => page.evaluate(`followed.${question}()`) as Promise<string[]>;
    await expect.poll(() => ask('mentioned')).toEqual(LINES);
    expect(await ask('takeAsked')).toEqual(LINES);
    return {
      told: () => ask('told'),
      /** Changes the page, adds a last line and waits until that has been found: then all has been read. */
      async change(change: string): Promise<{ asked: string[]; mentioned: string[] }> {
        await page.evaluate(
          `${change}; document.body.append(Object.assign(document.createElement('p'), { textContent: 'Last Name' }))`,
        );
        await expect.poll(async () => (await ask('mentioned')).at(-1)).toBe('Last Name');
        return {
          asked: (await ask('takeAsked')).filter((text) => text !== 'Last Name'),
          mentioned: (await ask('mentioned')).slice(0, -1),
        };
      },
    };
  }

  test.each([
    ['nothing else has changed', '', [], LINES],
    [
      'one line has changed',
      "first.append('And more.')",
      ['First Name here.And more.'],
      ['First Name here.And more.', ...LINES.slice(1)],
    ],
    [
      'a line without a name has changed',
      "document.querySelector('p:last-of-type').append('Nor now.')",
      [],
      LINES,
    ],
    ['the same text comes in new nodes', 'list.innerHTML = list.innerHTML', [], LINES],
    [
      'lines change places',
      'list.append(list.firstElementChild)',
      [],
      ['First Name here.', 'Third Name', 'Second Name'],
    ],
    ['a line goes', 'list.firstElementChild.remove()', [], ['First Name here.', 'Third Name']],
    ['a name loses a letter', "first.firstChild.data = 'First Nam'", [], LINES.slice(1)],
    ['styles change', "document.body.className = 'other'; list.style.color = 'red'", [], LINES],
    [
      'thousands of changes come at once',
      "for (let n = 0; n < 3000; n++) document.body.append(document.createElement('p'), 'line ' + n)",
      [],
      LINES,
    ],
    [
      'a line is pushed into another',
      'list.firstElementChild.append(...list.lastElementChild.childNodes)',
      ['Second NameThird Name'],
      ['First Name here.', 'Second NameThird Name'],
    ],
  ])('asks the engine about new texts alone where %s', async (_where, change, asked, mentioned) => {
    const page = await openFollowed();
    expect(await page.change(change)).toEqual({ asked, mentioned });
  });

  test('tells of each underline as it is drawn, before it is done with the others', async () => {
    const { told } = await openFollowed();
    expect(await told()).toEqual(['underlined 1', 'underlined 2', 'underlined 3', 'all']);
  });
});
