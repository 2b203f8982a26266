import type { EntityKind } from '../../data/schema.ts';
import { adoptSheet, dropSheet } from './shadow-sheet.ts';

type Name = EntityKind | 'flash';

/** A highlight is the page's to change as well: what should be in it is kept apart. */
interface Kept {
  readonly highlight: Highlight;
  readonly ranges: Set<StaticRange>;
  /** still drawn, though they should not be */
  readonly gone: Set<StaticRange>;
}

/**
 * Milliseconds after which it is quicker to draw all anew: to take one of ten thousand out takes Firefox longer than a
 * millisecond, and if they stand in one line, seventy. To put them all in takes it sixty.
 */
const TAKING_OUT = 4;

/** Milliseconds; long enough to find it with the eye after a jump. */
const FLASH = 1600;

export interface Underlines {
  add(kind: EntityKind, range: StaticRange): void;
  /** Not drawn any more after the next {@link assert}. */
  remove(kind: EntityKind, range: StaticRange): void;
  /** Draws the eye to a mention for a moment. */
  flash(range: StaticRange): void;
  /** Takes out what was removed, and puts back what the page has cleared or replaced. */
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
      kept = { highlight: new Highlight(), ranges: new Set(), gone: new Set() };
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
    const { ranges, gone } = keptFor(name);
    if (ranges.delete(range)) gone.add(range);
  };
  /** What is left of it differs in number from what should be there, and is drawn anew. */
  const takeOut = ({ highlight, gone }: Kept) => {
    const began = performance.now();
    for (const range of gone) {
      if (performance.now() - began > TAKING_OUT) break;
      highlight.delete(range);
    }
    gone.clear();
  };
  const endFlash = () => {
    clearTimeout(flashing);
    const { highlight, ranges } = keptFor('flash');
    highlight.clear();
    ranges.clear();
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
      endFlash();
      add('flash', range);
      flashing = setTimeout(endFlash, FLASH);
    },
    assert() {
      for (const [key, kept] of all) {
        const { highlight, ranges } = kept;
        takeOut(kept);
        if (CSS.highlights.get(key) !== highlight) CSS.highlights.set(key, highlight);
        if (highlight.size === ranges.size) continue;
        highlight.clear();
        for (const range of ranges) highlight.add(range);
      }
      for (const root of roots) adoptSheet(root);
    },
  };
}
