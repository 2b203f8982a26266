import type { ElementHandle } from 'puppeteer-core';
import { type Ask, askOf } from './ask.ts';
import type { Box } from './in-page.ts';
import { poll } from './poll.ts';

/** An open card, as a reader has it before them. */
export interface Card {
  /** All words in sight, white space run together. */
  text(): Promise<string>;
  /** The name it is about. */
  heading(): Promise<string>;
  /** What stands in its quotations, letter for letter, without the quotation marks. */
  quotes(): Promise<string[]>;
  /** Its figures, folded ones too, each with all that stands under it: "1,400 · Israelis killed … · In the …". */
  figures(): Promise<string[]>;
  /** Its place in the window, in CSS pixels. */
  rect(): Promise<Box>;
  /** Waits until nothing on it moves any more. */
  settled(): Promise<void>;
  /** Waits for the button or link that assistive technology knows by this name. */
  control(name: string): Promise<ElementHandle<Element>>;
  readonly ask: Ask<ShadowRoot>;
  /** Whether assistive technology finds a dialog of this name here. */
  isDialogNamed(name: string): Promise<boolean>;
}

export function cardIn(root: ElementHandle<ShadowRoot>): Card {
  const ask = askOf(async () => root);
  return {
    ask,
    text: () =>
      ask((root) =>
        // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
        root.querySelector<HTMLElement>('[role=dialog]')!.innerText.replace(/\s+/g, ' ').trim(),
      ),
    heading: () => ask((root) => root.querySelector('h1, h2')?.textContent?.trim() ?? ''),
    quotes: () =>
      ask((root) =>
        [...root.querySelectorAll('blockquote')].map((quote) =>
          (quote.textContent ?? '').trim().replace(/^“|”$/g, ''),
        ),
      ),
    figures: () =>
      ask((root) =>
        [...root.querySelectorAll('[data-figure]')].map((figure) =>
          [...figure.querySelectorAll(':scope > p')].map(({ textContent }) => textContent).join(' · '),
        ),
      ),
    rect: () =>
      ask((root) => {
        const { left, top, right, bottom } = root.querySelector('[role=dialog]')!.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    settled: () =>
      ask(async (root) => {
        await Promise.all(root.getAnimations().map(({ finished }) => finished));
      }),
    control: (name) => poll(`"${name}" on the card`, () => root.$(`aria/${name}`)),
    isDialogNamed: async (name) => (await root.$(`aria/${name}[role="dialog"]`)) !== null,
  };
}
