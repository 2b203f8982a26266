import type { EntityKind } from '../../data/schema.ts';

type Name = EntityKind | 'flash';

/** Milliseconds; long enough to find it with the eye after a jump. */
const FLASH = 1600;

export interface Underlines {
  add(kind: EntityKind, range: StaticRange): void;
  remove(kind: EntityKind, range: StaticRange): void;
  /** Draws the eye to a mention for a moment. */
  flash(range: StaticRange): void;
  /** Puts them back where the page has cleared or replaced them. */
  assert(): void;
}

/**
 * Underlines through the CSS Custom Highlight API, which changes nothing in the document. The registry belongs to the
 * page: names are taken only once there is something to underline, and given back only while they are still ours,
 * since a newer copy of this script may have taken over.
 */
export function createUnderlines(signal: AbortSignal): Underlines {
  const highlights = new Map<string, Highlight>();
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const highlightOf = (name: Name): Highlight => {
    const key = `context-cards-${name}`;
    let highlight = highlights.get(key);
    if (!highlight) {
      highlight = new Highlight();
      if (name === 'flash') highlight.priority = 1;
      highlights.set(key, highlight);
      CSS.highlights.set(key, highlight);
    }
    return highlight;
  };

  signal.addEventListener('abort', () => {
    clearTimeout(flashing);
    for (const [key, highlight] of highlights) {
      if (CSS.highlights.get(key) === highlight) CSS.highlights.delete(key);
    }
  });

  return {
    add(kind, range) {
      highlightOf(kind).add(range);
    },
    remove(kind, range) {
      highlightOf(kind).delete(range);
    },
    flash(range) {
      const highlight = highlightOf('flash');
      clearTimeout(flashing);
      highlight.clear();
      highlight.add(range);
      flashing = setTimeout(() => highlight.clear(), FLASH);
    },
    assert() {
      for (const [key, highlight] of highlights) {
        if (CSS.highlights.get(key) !== highlight) CSS.highlights.set(key, highlight);
      }
    },
  };
}
