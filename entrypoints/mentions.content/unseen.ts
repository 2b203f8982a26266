import { isSeen } from './prose.ts';
import { isConnected } from './unclobbered.ts';

export interface Unseen {
  wait(element: Element): void;
  /** Forgets what left the page, and tells of what has come into sight without a change of its box. */
  check(): void;
}

/**
 * Waits for hidden text to be shown: a menu, a tab, a folded answer. An IntersectionObserver hears of boxes that come
 * to be, so nothing has to watch the page's classes and styles.
 */
export function watchUnseen(onSeen: (element: Element) => void, signal: AbortSignal): Unseen {
  const waiting = new Set<Element>();
  const settle = (element: Element) => {
    if (isConnected(element) && !isSeen(element)) return;
    waiting.delete(element);
    observer.unobserve(element);
    if (isConnected(element)) onSeen(element);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) settle(target);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    wait(element) {
      if (waiting.has(element)) return;
      waiting.add(element);
      observer.observe(element);
    },
    check() {
      for (const element of waiting) settle(element);
    },
  };
}
