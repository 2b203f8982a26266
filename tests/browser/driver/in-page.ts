/**
 * Functions that run in the page under test: they are sent there as text and can use nothing from outside themselves.
 */

/** The texts under our highlights whose name ends in `kind` (all with ''), the brief flash aside, in document order. */
export function underlinedTexts(kind: string): string[] {
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('context-cards-') && !name.endsWith('-flash') && name.endsWith(kind))
    .flatMap(([, highlight]) => [...highlight])
    .map((stretch) => {
      const range = new Range();
      range.setStart(stretch.startContainer, stretch.startOffset);
      range.setEnd(stretch.endContainer, stretch.endOffset);
      return range;
    });
  return ranges
    .filter((range) => range.startContainer.isConnected)
    .sort((a, b) =>
      a.startContainer.getRootNode() === b.startContainer.getRootNode()
        ? a.compareBoundaryPoints(Range.START_TO_START, b)
        : 0,
    )
    .map((range) => range.toString());
}

/**
 * The middle of the first line of the `nth` place (from 0) where `text` stands within one text node, in CSS pixels of
 * the viewport. Scrolls there if need be, and then waits until nothing has scrolled for a while.
 */
export async function placeOf(text: string, nth: number): Promise<{ x: number; y: number } | null> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let left = nth;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = node.nodeValue!.indexOf(text); at >= 0; at = node.nodeValue!.indexOf(text, at + 1)) {
      if (left-- > 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const isOutside = ({ top, bottom }: DOMRect) => top < 0 || bottom > innerHeight;
      if (isOutside(range.getBoundingClientRect())) {
        node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise<void>((resolve) => {
          let timer = setTimeout(resolve, 200);
          addEventListener('scroll', () => {
            clearTimeout(timer);
            timer = setTimeout(resolve, 200);
          });
        });
      }
      const { left: x, top: y, width, height } = range.getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    }
  }
  return null;
}
