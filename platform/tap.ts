/** Where a tap has a meaning of its own for the page. */
const CONTROLS =
  'a[href],area[href],button,input,select,textarea,label,summary,option,[role=button],[role=link],[onclick]';

/** Whether a click is a reader's tap of a finger on what is merely text; scrolling never ends in a click. */
export function isTapOnText(event: MouseEvent): boolean {
  const [target] = event.composedPath();
  return (
    event.isTrusted &&
    (event as PointerEvent).pointerType === 'touch' &&
    !event.defaultPrevented &&
    !(target instanceof Element && target.closest(CONTROLS))
  );
}
