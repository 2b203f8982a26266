// What a page could mistake for input of its own: shortcuts, "click outside closes my menu", scroll hijacking, and
// focus traps that pull the focus back from everything they do not know.
const PAGE_MEDDLES_WITH = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'copy',
] as const;

/** Ends at the shadow root what happens on the card. Listeners on `window` that capture still see it, ours as well. */
export function keepFromPage(root: ShadowRoot): void {
  for (const type of PAGE_MEDDLES_WITH) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}
