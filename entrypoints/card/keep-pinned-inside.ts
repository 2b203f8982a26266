import { keepInside } from './placement.ts';
import { windowSize } from './window-size.ts';

/** A pinned card stays where it is; only a window that shrinks moves it. */
export function keepPinnedInside(card: HTMLElement, signal: AbortSignal): void {
  const move = () => {
    // A sheet is laid out by the stylesheet.
    if (card.dataset.shape === 'sheet') return;
    const { left, top } = keepInside(card.getBoundingClientRect(), windowSize());
    Object.assign(card.style, { left: `${left}px`, top: `${top}px` });
  };
  addEventListener('resize', move, { signal });
}
