import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';

const TEXT = '<p>Antony Blinken spoke.</p><p>Joe Biden too.</p>';
const pageWith = (script: string, text = TEXT) =>
  `<!doctype html><html lang="en"><title>Scripts</title><script>${script}</script>${text}`;

/** Replaces every method and getter of what a content script could use by one that notes its call and throws. */
const OVERRIDING = `
  globalThis.noted = [];
  const note = (name) => function () { noted.push(name); throw new Error(name); };
  for (const name of ['Node', 'Element', 'HTMLElement', 'Text', 'Document', 'ShadowRoot', 'Range', 'StaticRange',
    'HighlightRegistry', 'Highlight', 'MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'TreeWalker',
    'CSSStyleSheet', 'EventTarget', 'Event', 'Promise', 'Map', 'Set', 'WeakMap', 'Array', 'RegExp', 'String']) {
    const { prototype } = globalThis[name];
    for (const key of Reflect.ownKeys(prototype)) {
      const { configurable, value, get } = Object.getOwnPropertyDescriptor(prototype, key);
      if (!configurable || key === 'constructor') continue;
      later.push(() => Object.defineProperty(prototype, key, get
        ? { get: note(name + '.' + String(key)), set: note(name + '.' + String(key)), configurable: true }
        : { value: typeof value === 'function' ? note(name + '.' + String(key)) : value, configurable: true }));
    }
  }
  for (const name of ['setTimeout', 'requestIdleCallback', 'requestAnimationFrame', 'getComputedStyle', 'Symbol'])
    later.push(() => { globalThis[name] = note(name); });`;

const TYPES = [
  'pointermove',
  'pointerover',
  'pointerenter',
  'pointerdown',
  'pointerup',
  'mousemove',
  'mouseover',
  'mousedown',
  'mouseup',
  'click',
  'keydown',
  'keyup',
  'scroll',
  'focusin',
  'focusout',
  'toggle',
  'beforetoggle',
];

/** In Chromium the fields of a form stand before its own properties. */
const FIELDS =
  'parentNode nextSibling previousSibling firstChild childNodes textContent localName nodeType isConnected closest checkVisibility hasAttribute getRootNode firstElementChild parentElement assignedSlot'.split(
    ' ',
  );

inEachBrowser('A page with hostile scripts', (bench) => {
  async function openPage(html: string): Promise<Tab> {
    const tab = await bench.open(bench.loopback.serve('scripts.html', { html }));
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Joe Biden']);
    return tab;
  }

  test('that override every prototype of its world is read, and in Chromium shows cards', async () => {
    const tab = await bench.open(
      bench.loopback.serve('prototypes.html', {
        html: pageWith(`const later = []; ${OVERRIDING} for (const spoil of later.splice(0)) spoil();`),
      }),
    );
    await expect.poll(() => bench.extension.badge()).toBe('2');
    // Firefox carries the pointer's way out in the page's own, spoilt world.
    if (bench.browserName === 'firefox') return;
    await tab.page.mouse.move(30, 24, { steps: 6 });
    // Asked for in the extension's world: in the page's every question fails by its spoilt methods.
    const hasCard = () =>
      bench.extension.ask(async ({ chrome }) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab!.id! },
          func: () => document.querySelector('html > :popover-open') !== null,
        });
        return answer?.result;
      });
    await expect.poll(hasCard).toBe(true);
  });

  test('that define every custom element it can think of gets a card all the same', async () => {
    const tab = await openPage(
      pageWith(`for (const name of ['context-cards', 'context-card', 'context-cards-host', 'card-host', 'x-card'])
          customElements.define(name, class extends HTMLElement { constructor() { super(); throw new Error('mine'); } });
        customElements.define('plain-div', class extends HTMLDivElement {}, { extends: 'div' });`),
    );
    await tab.hover('Blinken');
    await tab.cardAbout('Antony Blinken');
  });

  test('that throw in every handler gets cards, which close', async () => {
    const tab = await openPage(
      pageWith(`for (const type of ${JSON.stringify(TYPES)}) for (const target of [window, document])
        for (const capture of [true, false]) target.addEventListener(type, () => { throw new Error(type); }, capture);`),
    );
    await tab.hover('Blinken');
    const card = await tab.cardAbout('Antony Blinken');
    await (await card.control('Keep open')).click();
    await tab.press('Escape');
    await tab.noCard();
  });

  test('that let no event through to anybody shows no card, and stays as it is', async () => {
    const tab = await openPage(
      pageWith(`for (const type of ${JSON.stringify(TYPES)})
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);`),
    );
    const before = await tab.outerHtml();
    await tab.hover('Blinken');
    await tab.linger();
    expect(await tab.card()).toBeNull();
    expect(await tab.outerHtml()).toBe(before);
  });

  test('that dispatch pointer and key events of their own opens, closes and pins nothing', async () => {
    const tab = await openPage(pageWith(''));
    await tab.watchForCards();
    const dispatch = () =>
      tab.page.evaluate(async () => {
        const { left, top } = document.querySelector('p')!.getBoundingClientRect();
        const init = {
          clientX: left + 10,
          clientY: top + 10,
          bubbles: true,
          composed: true,
          cancelable: true,
          pointerType: 'mouse',
          key: 'Escape',
          code: 'Escape',
          keyCode: 27,
        };
        const targets = [
          window,
          document,
          document.querySelector('p')!,
          ...document.querySelectorAll('html > [popover]'),
        ];
        for (const target of targets) {
          for (const type of [
            'pointerover',
            'pointerenter',
            'pointermove',
            'pointerdown',
            'pointerup',
            'pointerleave',
            'click',
          ])
            for (const pointerType of ['mouse', 'touch'])
              target.dispatchEvent(new PointerEvent(type, { ...init, pointerType }));
          for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, init));
          for (const type of ['scroll', 'blur', 'visibilitychange', 'pagehide', 'resize'])
            target.dispatchEvent(new Event(type, { bubbles: true }));
          (target as HTMLElement).click?.();
        }
      });
    await dispatch();
    await tab.linger();
    expect(await tab.cardsShown()).toBe(0);
    await tab.hover('Blinken');
    const card = await tab.cardAbout('Antony Blinken');
    await dispatch();
    await tab.linger();
    expect(await (await tab.card())?.heading()).toBe('Antony Blinken');
    expect(await card.ask((root) => root.querySelector('[aria-pressed=true]'))).toBeNull();
  });

  test('that dispatch scroll events without end cannot keep a card from opening', async () => {
    const tab = await openPage(pageWith('setInterval(() => dispatchEvent(new Event("scroll")), 10)'));
    await tab.hover('Blinken');
    await tab.cardAbout('Antony Blinken');
  });

  test('cannot read an open card', async () => {
    const tab = await openPage(
      pageWith(`globalThis.heard = [];
        for (const name of ['attachShadow', 'append', 'appendChild']) {
          const original = Element.prototype[name] ?? Node.prototype[name];
          Element.prototype[name] = function (...args) { heard.push(this.outerHTML); return original.apply(this, args); };
        }
        for (const type of ${JSON.stringify(TYPES)}) window.addEventListener(type, (event) => {
          for (const target of event.composedPath()) heard.push(target.outerHTML ?? target.textContent ?? '');
        }, true);`),
    );
    await tab.hover('Blinken');
    const card = await tab.cardAbout('Antony Blinken');
    await card.settled();
    const { left, right, top, bottom } = await card.rect();
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    await tab.page.mouse.move(middle.x, middle.y, { steps: 6 });
    const secret = (await card.quotes())[0]!;
    const read = await tab.page.evaluate(({ x, y }) => {
      const host = document.querySelector<HTMLElement>('html > [popover]')!;
      const tries: unknown[] = [
        host.shadowRoot,
        host.textContent,
        // biome-ignore lint/performance/useDomNodeTextContent: both are tried
        host.innerText,
        host.outerHTML,
        host.getHTML({ serializableShadowRoots: true }),
        host.childNodes.length,
        (host.cloneNode(true) as HTMLElement).shadowRoot,
        document.elementFromPoint(x, y)?.outerHTML,
        document
          .elementsFromPoint(x, y)
          .map((element) => element.textContent)
          .join(''),
        document.caretPositionFromPoint(x, y)?.offsetNode.textContent,
        document.activeElement?.outerHTML,
      ];
      getSelection()!.selectAllChildren(document.documentElement);
      tries.push(getSelection()!.toString());
      getSelection()!.selectAllChildren(host);
      tries.push(getSelection()!.toString());
      document.execCommand('selectAll');
      tries.push(getSelection()!.toString());
      getSelection()!.removeAllRanges();
      return [...tries, ...(globalThis as unknown as { heard: string[] }).heard].map(String);
    }, middle);
    expect(read.filter((text) => text.includes(secret.slice(0, 30)))).toEqual([]);
  });

  test('can read no more of a card than what the reader selects there', async () => {
    const tab = await openPage(pageWith(''));
    await tab.hover('Blinken');
    const card = await tab.cardAbout('Antony Blinken');
    await card.settled();
    const quote = await card.ask((root) => {
      const { left, top, right } = root.querySelector('blockquote')!.getBoundingClientRect();
      return { left, top, right };
    });
    await tab.page.mouse.move(quote.left + 20, quote.top + 12, { steps: 6 });
    await tab.page.mouse.down();
    await tab.page.mouse.move(quote.right - 20, quote.top + 14, { steps: 6 });
    await tab.page.mouse.up();
    const read = await tab.page.evaluate(() => {
      return [getSelection()!.toString()];
    });
    const words = (await card.quotes())[0]!;
    expect(read[0]!.trim()).not.toBe('');
    expect(words).toContain(read[0]!.trim());
  });

  test('or forms whose fields are called as the properties of nodes are read and followed as any other', async () => {
    const forms = FIELDS.map((name) => `<form>Joe Biden too.<b></b><input name="${name}"></form>`);
    const tab = await bench.open(
      bench.loopback.serve('fields.html', {
        html: pageWith('', `<p>Antony Blinken spoke.</p>${forms.join('')}`),
      }),
    );
    const names = FIELDS.map(() => 'Joe Biden');
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', ...names]);
    await tab.page.evaluate(() => {
      for (const line of document.querySelectorAll('form b')) line.append('And Benjamin Netanyahu.');
      for (const form of document.querySelectorAll('form'))
        Node.prototype.appendChild.call(form, new Text(' And Hezbollah.'));
    });
    const all = FIELDS.flatMap(() => ['Joe Biden', 'Benjamin Netanyahu', 'Hezbollah']);
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', ...all]);
    const places = await tab.page.$$('form');
    for (const place of places) {
      const { x, y } = (await place.boundingBox())!;
      await tab.leave();
      await tab.noCard();
      await tab.page.mouse.move(x + 20, y + 8, { steps: 6 });
      await tab.cardAbout('Joe Biden');
    }
  });
});
