/**
 * Splits a list into what is shown at once and what waits behind "more". A fold that would hide a single item is not
 * worth its click, so that one is shown as well.
 */
export function fold<T>(items: readonly T[], atOnce: number): { shown: readonly T[]; folded: readonly T[] } {
  const cut = items.length <= atOnce + 1 ? items.length : atOnce;
  return { shown: items.slice(0, cut), folded: items.slice(cut) };
}
