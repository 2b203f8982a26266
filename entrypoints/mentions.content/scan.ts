import type { Engine } from '../../mentions/types.ts';
import { isBox } from './prose.ts';
import { isElement, isText } from './text-run.ts';
import { textContentOf } from './unclobbered.ts';
import { divisionOf, isDivisible, readableChildren } from './units.ts';

/** UTF-16 units of raw text that are searched without a pause; about a tenth of a millisecond. */
const STRETCH = 16_384;
/** A unit with more text than this is divided further, if it can be. */
const LARGE = 4 * STRETCH;

export type TextSearch = Pick<Engine, 'prepare' | 'nextHint'>;

/**
 * Looks through all text under `roots` and tells `onHit` of each text node in which a name could stand, in document
 * order. This is the first look at a page, and nearly all of its cost.
 *
 * @param onHit must not change the document; may pause, too
 * @returns a generator that pauses at moments at which the caller may yield to the page; what the page changes
 * meanwhile is found or not, but never misread.
 *
 * @example for (const _ of scan([document.body], engine, (node) => hits.push(node)));
 */
export function* scan(
  roots: readonly Node[],
  { prepare, nextHint }: TextSearch,
  onHit: (node: Text) => Iterable<void> | void,
): Generator<void, void> {
  // What is new on a page is often many small pieces side by side: they are read as if they were one.
  const waiting = roots
    .flatMap((root) => (isText(root) || isElement(root) ? [root] : readableChildren(root)))
    .reverse();
  const isDivided = divisionOf(roots);
  yield;
  let raw = '';
  let units: Node[] = [];
  let starts: number[] = [];
  for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
    const text = isDivided(unit) ? null : (textContentOf(unit) ?? '');
    const isTooMuch = text === null || (text.length > LARGE && isDivisible(unit));
    if (isTooMuch && units.length === 0) {
      waiting.push(...readableChildren(unit).reverse());
      yield;
      continue;
    }
    if (isTooMuch) {
      // What has been read before it is searched first: both together may take long.
      waiting.push(unit);
    } else if (text !== '') {
      units.push(unit);
      starts.push(raw.length);
      raw += text;
    }
    const next = waiting.at(-1);
    // A name must not be cut in two: a stretch ends only where a line does.
    if (!next || isTooMuch || (raw.length >= STRETCH && isElement(next) && isBox(next))) {
      let isPaused = false;
      for (const _ of prepare(raw)) {
        isPaused = true;
        yield;
      }
      // What may have changed in a pause is read again.
      if (isPaused) waiting.push(...units.reverse());
      else {
        const hits = search(raw, units, starts, nextHint);
        yield;
        for (const hit of hits) {
          yield* onHit(hit) ?? [];
          yield;
        }
      }
      raw = '';
      units = [];
      starts = [];
    }
  }
}

/** The text nodes in which a name could stand, all at once: in a pause the page may move what is counted here. */
function search(
  raw: string,
  units: readonly Node[],
  starts: readonly number[],
  nextHint: (raw: string, from: number) => number,
): Text[] {
  const hits: Text[] = [];
  let index = -1;
  let end = 0;
  let walker: TreeWalker | null = null;
  let node: Node | null = null;
  for (let hint = nextHint(raw, 0); hint >= 0; hint = nextHint(raw, end)) {
    while (index + 1 < units.length && starts[index + 1]! <= hint) {
      walker = null;
      index++;
    }
    if (!walker) {
      const unit = units[index]!;
      walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
      node = isText(unit) ? unit : walker.nextNode();
      end = starts[index]! + textLength(node);
    }
    while (end <= hint && node) {
      node = walker.nextNode();
      end += textLength(node);
    }
    if (!node) break;
    hits.push(node as Text);
  }
  return hits;
}

/** `length` does not make a string, as `data` does. */
function textLength(node: Node | null): number {
  return (node as Text | null)?.length ?? 0;
}
