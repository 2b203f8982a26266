import type { Frame } from 'puppeteer-core';
import type { Box } from './in-page.ts';
import { poll } from './poll.ts';
import type { Tab } from './tab.ts';

/**
 * The boxes of the first underlined stretch that reads `text`, one per line, in CSS pixels of the frame's viewport;
 * null where there is none. Finds it in shadow trees and odd documents, too. Runs in the page under test.
 */
function underlineBoxes(text: string): Box[] | null {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('context-cards-') || name.endsWith('-flash')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString() !== text || range.getClientRects().length === 0) continue;
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    }
  }
  return null;
}

/** Waits for that stretch. */
export function boxesOf(page: Pick<Frame, 'evaluate'>, text: string): Promise<Box[]> {
  return poll(`an underline under "${text}"`, () => page.evaluate(underlineBoxes, text));
}

/** The middle of the stretch's first line. */
export async function middleOfUnderline(
  page: Pick<Frame, 'evaluate'>,
  text: string,
): Promise<{ x: number; y: number }> {
  const [line] = await boxesOf(page, text);
  return { x: (line!.left + line!.right) / 2, y: (line!.top + line!.bottom) / 2 };
}

/** Moves the pointer, in several steps, onto that middle. */
export async function hoverUnderline({ page }: Tab, text: string): Promise<void> {
  const { x, y } = await middleOfUnderline(page, text);
  await page.mouse.move(x, y, { steps: 6 });
}
