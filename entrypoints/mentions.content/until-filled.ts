import { hasMoreElements } from './unclobbered.ts';

/** `html`, `head` and `body`, which every document has. */
const FRAMEWORK = 3;

/** Whether a document holds anything. Many frames never do, and there all that a look needs would be for nothing. */
export function isFilled(page: Document): boolean {
  return hasMoreElements(page, FRAMEWORK) || Boolean(page.documentElement?.textContent);
}

/** Resolves once it does. */
export function untilFilled(page: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isFilled(page)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(page, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  });
}
