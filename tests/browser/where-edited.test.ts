import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';
import { hoverUnderline } from './driver/underline-boxes.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Edited</title><link rel="icon" href="data:,"><body>${body}<p id="prose">Joe Biden</p>`;

/** What the reader types, then a change elsewhere whose underline tells that all before it has been read. */
const TYPED = ' Benjamin Netanyahu';

inEachBrowser('What is edited', (bench) => {
  async function openPage(body: string): Promise<Tab> {
    const tab = await bench.open(bench.loopback.serve('edited.html', { html: page(body) }));
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden']);
    return tab;
  }

  async function settle(tab: Tab): Promise<void> {
    await tab.page.evaluate(() => {
      document.querySelector('#prose')!.textContent = 'Hezbollah';
    });
    await expect.poll(() => tab.underlined()).toContain('Hezbollah');
  }

  test.each([
    ['a field', '<input id="field" size="60" value="Antony Blinken">'],
    ['a field of several lines', '<textarea id="field" cols="60">Antony Blinken</textarea>'],
    ['an editable element', '<div id="field" contenteditable>Antony <b>Blinken</b></div>'],
    ['an element for plain text', '<div id="field" contenteditable="plaintext-only">Antony Blinken</div>'],
    [
      'an editor like ProseMirror',
      `<div class="ProseMirror" id="field" contenteditable="true" translate="no">
        <p><span contenteditable="false">Antony Blinken</span> and Antony Blinken</p></div>`,
    ],
    [
      'an editor like CodeMirror',
      `<div class="cm-editor"><div class="cm-scroller"><div class="cm-gutters" aria-hidden="true">Antony Blinken</div>
        <div class="cm-content" id="field" contenteditable="true" role="textbox"><div class="cm-line">Antony Blinken</div></div></div></div>`,
    ],
    [
      'an editor that draws beside its field',
      `<div class="CodeMirror"><textarea id="field" rows="1"></textarea><div class="CodeMirror-code"><pre><span>Antony Blinken</span></pre></div></div>`,
    ],
    [
      'an editable element of a shadow root',
      `<edit-part><template shadowrootmode="open"><div id="field" contenteditable>Antony Blinken</div></template></edit-part>`,
    ],
  ])('is never underlined or disturbed in %s', async (_where, body) => {
    const tab = await openPage(body);
    const field = await tab.page.waitForSelector('>>> #field');
    await field!.click();
    await tab.press('End');
    await tab.page.keyboard.type(TYPED);
    await settle(tab);
    await tab.page.keyboard.type('!');
    const typed = await field!.evaluate((element) =>
      'value' in element ? String(element.value) : element.textContent,
    );
    expect(typed!.replaceAll('\u00a0', ' ')).toContain(`${TYPED}!`);
    await settle(tab);
    expect(await tab.underlined()).toEqual(['Hezbollah']);
  });

  test('is never underlined in a document that is edited as a whole', async () => {
    const tab = await openPage('<p id="field">Antony</p>');
    await tab.page.evaluate(() => {
      document.designMode = 'on';
    });
    await tab.page.click('#field');
    await tab.press('End');
    await tab.page.keyboard.type(' Blinken');
    await expect.poll(() => tab.underlined()).toEqual([]);
    await tab.watchForCards();
    await tab.hover('Joe Biden');
    await tab.linger();
    expect(await tab.cardsShown()).toBe(0);
    await tab.page.evaluate(() => {
      document.designMode = 'off';
      document.querySelector('#prose')!.textContent = 'Hezbollah';
    });
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Hezbollah']);
  });

  test('is no longer underlined once it can be edited, and again when it no longer can', async () => {
    const tab = await openPage('');
    const edit = (value: string) =>
      tab.page.evaluate(
        (now) => document.querySelector('#prose')!.setAttribute('contenteditable', now),
        value,
      );
    await edit('true');
    await expect.poll(() => tab.underlined()).toEqual([]);
    await edit('false');
    await expect.poll(() => tab.underlined()).toEqual(['Joe Biden']);
  });

  test('keeps its caret, and the page its selection, while cards open and text is read', async () => {
    const tab = await openPage(
      '<div id="field" contenteditable>Write here</div><p id="chosen">Choose some of this text</p>',
    );
    const selection = () =>
      tab.page.evaluate(() => {
        const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!;
        const focused = document.activeElement!.id;
        return [anchorNode!.nodeValue, anchorOffset, focusNode!.nodeValue, focusOffset, focused];
      });
    const readAndLook = async (change: string, name: string) => {
      await tab.page.evaluate((text) => {
        document.querySelector('#prose')!.textContent = text;
      }, change);
      await hoverUnderline(tab, name);
      await tab.cardAbout(name);
      await tab.leave();
      await tab.noCard();
    };
    await tab.page.evaluate(() => {
      document.querySelector<HTMLElement>('#field')!.focus();
      getSelection()!.collapse(document.querySelector('#field')!.firstChild, 5);
    });
    await readAndLook('Antony Blinken', 'Antony Blinken');
    expect(await selection()).toEqual(['Write here', 5, 'Write here', 5, 'field']);
    await tab.page.evaluate(() => {
      const text = document.querySelector('#chosen')!.firstChild!;
      document.querySelector<HTMLElement>('#field')!.blur();
      getSelection()!.setBaseAndExtent(text, 2, text, 11);
    });
    await readAndLook('Benjamin Netanyahu', 'Benjamin Netanyahu');
    expect((await selection()).slice(0, 4)).toEqual([
      'Choose some of this text',
      2,
      'Choose some of this text',
      11,
    ]);
  });
});
