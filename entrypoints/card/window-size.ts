/** The room for the page without its scroll bars, CSS pixels. */
export function windowSize(): { width: number; height: number } {
  // In quirks mode the body is the scrolling element, and it is the one that reports the window's size.
  const { scrollingElement } = document;
  return scrollingElement
    ? { width: scrollingElement.clientWidth, height: scrollingElement.clientHeight }
    : { width: innerWidth, height: innerHeight };
}
