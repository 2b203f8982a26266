import type { KeyInput, Page } from 'puppeteer-core';
import { type Card, cardIn } from './card.ts';
import { placeOf, underlinedTexts } from './in-page.ts';
import { poll } from './poll.ts';
import type { BrowserDoor } from './types.ts';

/** One tab, and what a reader does and sees there. */
export interface Tab {
  readonly page: Page;
  /** The underlined stretches in the order of the document: of one kind, or of all. */
  underlined(kind?: string): Promise<string[]>;
  /** Moves the pointer, in several steps, onto the `nth` place (from 0) where `text` stands within one text node. */
  hover(text: string, nth?: number): Promise<void>;
  click(text: string, nth?: number): Promise<void>;
  /** Moves the pointer to the corner where nothing is. */
  leave(): Promise<void>;
  press(key: KeyInput): Promise<void>;
  /** The open card, or null. */
  card(): Promise<Card | null>;
  /** Waits for a card about `name`. */
  cardAbout(name: string): Promise<Card>;
  noCard(): Promise<void>;
  outerHtml(): Promise<string>;
}

export function tabOn(page: Page, door: BrowserDoor): Tab {
  const pointAt = async (text: string, nth = 0) => {
    const place = await page.evaluate(placeOf, text, nth);
    if (!place) throw new Error(`The page does not show "${text}"${nth > 0 ? ` ${nth + 1} times` : ''}.`);
    return place;
  };
  const card = async () => {
    const root = await door.findClosedDialog(page);
    return root && cardIn(root);
  };
  return {
    page,
    card,
    underlined: (kind = '') => page.evaluate(underlinedTexts, kind),
    async hover(text, nth) {
      const { x, y } = await pointAt(text, nth);
      await page.mouse.move(x, y, { steps: 6 });
    },
    async click(text, nth) {
      const { x, y } = await pointAt(text, nth);
      await page.mouse.click(x, y);
    },
    leave: () => page.mouse.move(2, 2, { steps: 6 }),
    press: (key) => page.keyboard.press(key),
    cardAbout: (name) =>
      poll(`the card about ${name}`, async () => {
        const open = await card();
        return (await open?.heading().catch(() => null)) === name && open;
      }),
    noCard: async () => {
      await poll('the card to be gone', async () => (await card()) === null);
    },
    outerHtml: () => page.evaluate(() => document.documentElement.outerHTML),
  };
}
