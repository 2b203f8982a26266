/** TypeScript's library does not know it yet: https://wicg.github.io/nav-speculation/prerendering.html */
interface Prerenderable {
  readonly prerendering?: boolean;
}

/** Resolves when the page is meant for a reader and not prepared on the chance that it will be. */
export function untilPresented(page: Document): Promise<void> {
  // Where the browser knows no such property, it may be a picture of the page's.
  if ((page as Document & Prerenderable).prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    page.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
