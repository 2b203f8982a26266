/**
 * Functions that run in the page under test: they are sent there as text and can use nothing from outside themselves.
 */

/**
 * The texts under our highlights whose name ends in `kind` (all with ''), the brief flash aside, in document order.
 * Only what is really drawn: still in the page, and with our style sheet there to draw it.
 */
export function underlinedTexts(kind: string): string[] {
  const isDrawn = (range: Range, name: string) => {
    const parent = range.startContainer.parentElement;
    return (
      parent?.isConnected &&
      getComputedStyle(parent, `::highlight(${name})`).textDecorationLine === 'underline'
    );
  };
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('context-cards-') && !name.endsWith('-flash') && name.endsWith(kind))
    .flatMap(([name, highlight]) =>
      [...highlight]
        .map((stretch) => {
          const range = new Range();
          range.setStart(stretch.startContainer, stretch.startOffset);
          range.setEnd(stretch.endContainer, stretch.endOffset);
          return range;
        })
        .filter((range) => isDrawn(range, name)),
    );
  const inSameTree = (a: Range, b: Range) =>
    a.startContainer.getRootNode() === b.startContainer.getRootNode();
  return ranges
    .sort((a, b) => (inSameTree(a, b) ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0))
    .map((range) => range.toString());
}

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The first line of the first place where `text` stands within one text node. Scrolls it into the upper half of the
 * window if it is out of sight, and then waits until nothing has scrolled for a while.
 */
export async function lineOf(text: string): Promise<Box | null> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && !node.nodeValue!.includes(text)) node = walker.nextNode();
  if (!node) return null;
  const range = new Range();
  const start = node.nodeValue!.indexOf(text);
  range.setStart(node, start);
  range.setEnd(node, start + text.length);
  const { top: above, bottom: below } = range.getBoundingClientRect();
  if (above < 0 || below > innerHeight) {
    scrollBy({ top: above - innerHeight / 4, behavior: 'instant' });
    // The event comes with the next frame, however late that is.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, 200);
      addEventListener('scroll', () => {
        clearTimeout(timer);
        timer = setTimeout(resolve, 200);
      });
    });
  }
  const { left, top, right, bottom } = range.getClientRects()[0]!;
  return { left, top, right, bottom };
}

/** Counts the cards that appear from now on, for {@link cardsSeen}: a card that opens and closes again leaves no other trace. */
export function watchForCards(): void {
  const seen = { count: 0 };
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    seen.count += added.filter((node) => node instanceof HTMLElement && node.popover !== null).length;
  }).observe(document.documentElement, { childList: true });
  Object.assign(globalThis, { seenCards: seen });
}

export function cardsSeen(): number {
  return (globalThis as unknown as { seenCards: { count: number } }).seenCards.count;
}

/** Lets more time go by than a card takes to open or to close, by the page's own clock. */
export async function linger(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 900));
}
