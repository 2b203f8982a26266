import type { KeyInput, Page } from 'puppeteer-core';
import { type Card, cardIn } from './card.ts';
import { type Box, cardsSeen, lineOf, linger, underlinedTexts, watchForCards } from './in-page.ts';
import { poll } from './poll.ts';
import type { BrowserDoor } from './types.ts';

/** One tab, and what a reader does and sees there. */
export interface Tab {
  readonly page: Page;
  go(address: string): Promise<void>;
  /** The underlined stretches in the order of the document: of one kind, or of all. */
  underlined(kind?: string): Promise<string[]>;
  /** Moves the pointer, in several steps, onto the first place where `text` stands within one text node. */
  hover(text: string): Promise<void>;
  /** Clicks in the upper right corner, where test pages have nothing. */
  clickElsewhere(): Promise<void>;
  /** Where the first line of that place is, in CSS pixels of the viewport. */
  lineOf(text: string): Promise<Box>;
  /** Moves the pointer to the upper left corner, where test pages have nothing. */
  leave(): Promise<void>;
  press(key: KeyInput): Promise<void>;
  /** The open card, or null. */
  card(): Promise<Card | null>;
  /** Waits for a card about `name`. */
  cardAbout(name: string): Promise<Card>;
  /** Waits until there is none. */
  noCard(): Promise<void>;
  /** Begins to count the cards that appear. */
  watchForCards(): Promise<void>;
  /** How many appeared since. */
  cardsShown(): Promise<number>;
  /** Lets more time go by than a card takes to open or to close. */
  linger(): Promise<void>;
  outerHtml(): Promise<string>;
}

export function tabOn(page: Page, door: BrowserDoor): Tab {
  const findLine = async (text: string) => {
    const line = await page.evaluate(lineOf, text);
    if (!line) throw new Error(`The page does not show "${text}".`);
    return line;
  };
  const card = async () => {
    const root = await door.findClosedDialog(page);
    return root && cardIn(root);
  };
  return {
    page,
    go: (address) => door.go(page, address),
    card,
    underlined: (kind = '') => page.evaluate(underlinedTexts, kind),
    async hover(text) {
      const { x, y } = middleOf(await findLine(text));
      await page.mouse.move(x, y, { steps: 6 });
    },
    async clickElsewhere() {
      const width = await page.evaluate(() => document.documentElement.clientWidth);
      await page.mouse.click(width - 3, 3);
    },
    lineOf: findLine,
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
    watchForCards: () => page.evaluate(watchForCards),
    cardsShown: () => page.evaluate(cardsSeen),
    linger: () => page.evaluate(linger),
    outerHtml: () => page.evaluate(() => document.documentElement.outerHTML),
  };
}

function middleOf({ left, top, right, bottom }: Box): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
