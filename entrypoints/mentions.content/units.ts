import { isBox, isUnreadName } from './prose.ts';
import { isElement, isText } from './text-run.ts';
import { firstChildOf, firstElementChildOf, localNameOf, nextSiblingOf } from './unclobbered.ts';

/** Enough pieces that one is small; few enough that finding them costs little, which on a cold page is most of it. */
const ENOUGH = 16;

/**
 * Divides what stands under `root` into pieces whose text can be had with one native `textContent` each, in document
 * order. Reading text this way never makes a wrapper for a text node: on a long page it takes less than half of the
 * time of a walk over the nodes (docs/decisions/0020-read-text-natively.md).
 */
export function divide(root: Node): Node[] {
  let units = readableChildren(root);
  for (;;) {
    const boxes = units.filter(isDivisible).length;
    if (boxes === 0 || boxes >= ENOUGH) return units;
    units = units.flatMap((unit) => (isDivisible(unit) ? readableChildren(unit) : unit));
  }
}

/** Lines stay whole: only what holds other boxes is divided. */
export function isDivisible(unit: Node): unit is Element {
  return isElement(unit) && localNameOf(unit) !== 'p' && isBox(unit) && firstElementChildOf(unit) !== null;
}

function readableChildren(parent: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) {
    if (isElement(child) ? !isUnreadName(localNameOf(child)) : isText(child)) children.push(child);
  }
  return children;
}
