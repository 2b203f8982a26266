const DURATION_MS = 140;

/** Makes a change to what the card shows and lets its height follow smoothly, where the reader does not mind motion. */
export function glideHeight(card: HTMLElement, change: () => void): void {
  const from = card.offsetHeight;
  change();
  const to = card.offsetHeight;
  if (from === to || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  card.animate({ height: [`${from}px`, `${to}px`] }, { duration: DURATION_MS, easing: 'ease-out' });
}
