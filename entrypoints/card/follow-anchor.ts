import {
  autoUpdate,
  computePosition,
  hide,
  inline,
  offset,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import type { CardAnchor } from '../../platform/card-port.ts';
import { type CardParts, cardParts, naturalHeight } from './card-parts.ts';
import {
  decidePlacement,
  keepInside,
  LINE_GAP,
  type Placement,
  type Side,
  WINDOW_MARGIN,
} from './placement.ts';
import { windowSize } from './window-size.ts';

const TALLEST_EMS = 34;

interface Follow {
  readonly root: ShadowRoot;
  readonly anchor: CardAnchor;
  /** The anchor has left the page or the view. */
  onGone(): void;
  readonly signal: AbortSignal;
}

/** Keeps the rendered card above or below the anchor's lines through scrolling, resizing and changes of the layout. */
export function followAnchor({ root, anchor, onGone, signal }: Follow): void {
  let side: Side | null = null;
  const update = async () => {
    // Never within the call that opens the card: its caller is not yet ready to hear that the anchor is gone.
    await null;
    if (signal.aborted) return;
    const parts = cardParts(root);
    const rects = anchor.getClientRects();
    if (!parts.card.isConnected || isScrolledAway(rects, anchor.contextElement)) return onGone();
    unzoom(parts.card, root.host);
    const placement = decide(parts, rects, side);
    side = placement.side;
    applyShape(parts.card, placement);
    const { x, y, hidden } = await coordinates(parts.card, anchor, placement.side);
    if (signal.aborted) return;
    if (hidden) return onGone();
    if (placement.shape === 'beside') Object.assign(parts.card.style, { left: `${x}px`, top: `${y}px` });
  };
  const stop = isPicture()
    ? followWindow(update, signal)
    : autoUpdate(linesOf(anchor), cardParts(root).card, update);
  signal.addEventListener('abort', stop, { once: true });
  // autoUpdate listens to the element's ancestors; the element itself may be the one that scrolls.
  anchor.contextElement.addEventListener('scroll', update, { passive: true, signal });
}

function decide(parts: CardParts, rects: readonly DOMRect[], current: Side | null): Placement {
  return decidePlacement({
    lines: {
      top: Math.min(...rects.map(({ top }) => top)),
      bottom: Math.max(...rects.map(({ bottom }) => bottom)),
    },
    window: windowSize(),
    wantedHeight: naturalHeight(parts),
    tallest: TALLEST_EMS * Number.parseFloat(getComputedStyle(parts.card).fontSize),
    current,
  });
}

/** `zoom` on the page's root element scales all that lies in it, whatever the host says of itself. */
function unzoom(card: HTMLElement, host: Element): void {
  const { currentCSSZoom: zoom } = host;
  card.style.zoom = zoom === 1 ? '' : String(1 / zoom);
}

function applyShape(card: HTMLElement, { shape, side, maxHeight, tight }: Placement): void {
  Object.assign(card.dataset, { shape, side, tight });
  // No custom property, which all that lies within would inherit and be styled anew for.
  card.style.maxHeight = `min(${maxHeight}px, 100dvh)`;
  if (shape === 'sheet') Object.assign(card.style, { left: '', top: '' });
}

/** Documents without a body, such as SVG, are beyond the library: it looks for the page's scrolling there. */
function isPicture(): boolean {
  return document.body === null;
}

function followWindow(update: () => void, signal: AbortSignal): () => void {
  addEventListener('resize', update, { signal });
  addEventListener('scroll', update, { passive: true, signal });
  update();
  return () => {};
}

function coordinatesInPicture(card: HTMLElement, anchor: CardAnchor, side: Side) {
  const rects = anchor.getClientRects();
  const { width, height } = card.getBoundingClientRect();
  const top =
    side === 'above'
      ? Math.min(...rects.map((rect) => rect.top)) - LINE_GAP - height
      : Math.max(...rects.map((rect) => rect.bottom)) + LINE_GAP;
  const { left: x, top: y } = keepInside({ left: rects[0]?.left ?? 0, top, width, height }, windowSize());
  return { x, y, hidden: false };
}

async function coordinates(card: HTMLElement, anchor: CardAnchor, side: Side) {
  if (isPicture()) return coordinatesInPicture(card, anchor, side);
  // The card reads from left to right, but it starts where the page's line starts.
  const start = getComputedStyle(anchor.contextElement).direction === 'rtl' ? 'end' : 'start';
  const { x, y, middlewareData } = await computePosition(linesOf(anchor), card, {
    strategy: 'fixed',
    placement: `${side === 'above' ? 'top' : 'bottom'}-${start}`,
    middleware: [inline(), offset(LINE_GAP), shift({ padding: WINDOW_MARGIN }), hide()],
  });
  return { x, y, hidden: middlewareData.hide?.referenceHidden === true };
}

/**
 * In Chromium the fields of a form stand before its own properties. With a field of such a name, floating-ui's way to
 * the element's ancestors would never end.
 */
const MAZE = 'form:has([name="parentNode"], [id="parentNode"], [name="assignedSlot"], [id="assignedSlot"])';

/** The anchor as a virtual element; `inline` picks from its lines. */
function linesOf(anchor: CardAnchor): VirtualElement {
  const isInMaze = Element.prototype.closest.call(anchor.contextElement, MAZE) !== null;
  return {
    contextElement: isInMaze ? document.documentElement : anchor.contextElement,
    getBoundingClientRect: () => anchor.getClientRects()[0] ?? new DOMRect(),
    getClientRects: () => anchor.getClientRects(),
  };
}

/** Gone from the page, or out of the box of its own element; ancestors' boxes are `hide`'s business. */
function isScrolledAway(rects: readonly DOMRect[], element: Element): boolean {
  if (rects.length === 0) return true;
  // What the body says of overflow goes for the window: its own box cuts nothing off.
  if (element === document.body) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  const box = element.getBoundingClientRect();
  return rects.every(
    ({ left, right, top, bottom }) =>
      right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom,
  );
}
