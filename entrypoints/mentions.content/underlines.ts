import type { EntityKind } from '../../data/schema.ts';
import { adoptSheet, dropSheet } from './shadow-sheet.ts';

type Name = EntityKind | 'flash';

/** A highlight is the page's to change as well: what should be in it is kept apart. */
interface Kept {
  readonly highlight: Highlight;
  readonly ranges: Set<StaticRange>;
}

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
 *
 * @param roots the shadow trees with text that may be underlined
 */
export function createUnderlines(roots: ReadonlySet<ShadowRoot>, signal: AbortSignal): Underlines {
  const all = new Map<string, Kept>();
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const keptFor = (name: Name): Kept => {
    const key = `context-cards-${name}`;
    let kept = all.get(key);
    if (!kept) {
      kept = { highlight: new Highlight(), ranges: new Set() };
      if (name === 'flash') kept.highlight.priority = 1;
      all.set(key, kept);
      CSS.highlights.set(key, kept.highlight);
    }
    return kept;
  };
  const add = (name: Name, range: StaticRange) => {
    const { highlight, ranges } = keptFor(name);
    ranges.add(range);
    highlight.add(range);
  };
  const remove = (name: Name, range: StaticRange) => {
    const { highlight, ranges } = keptFor(name);
    ranges.delete(range);
    highlight.delete(range);
  };

  signal.addEventListener('abort', () => {
    clearTimeout(flashing);
    for (const [key, { highlight }] of all) {
      if (CSS.highlights.get(key) === highlight) CSS.highlights.delete(key);
    }
    for (const root of roots) dropSheet(root);
  });

  return {
    add,
    remove,
    flash(range) {
      clearTimeout(flashing);
      for (const before of keptFor('flash').ranges) remove('flash', before);
      add('flash', range);
      flashing = setTimeout(() => remove('flash', range), FLASH);
    },
    assert() {
      for (const [key, { highlight, ranges }] of all) {
        if (CSS.highlights.get(key) !== highlight) CSS.highlights.set(key, highlight);
        if (highlight.size === ranges.size) continue;
        highlight.clear();
        for (const range of ranges) highlight.add(range);
      }
      for (const root of roots) adoptSheet(root);
    },
  };
}
