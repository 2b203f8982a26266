import { isBox, isUnreadName } from './prose.ts';
import { isElement, isText } from './text-run.ts';

/** Enough pieces that one is small; few enough that making them costs little. */
const ENOUGH = 256;

/**
 * Divides what stands under `root` into pieces whose text can be had with one native `textContent` each, in document
 * order. Reading text this way never makes a wrapper for a text node: on a long page it takes less than half of the
 * time of a walk over the nodes (docs/decisions/0020-read-text-natively.md).
 */
export function divide(root: Node): Node[] {
  let units = [...readableChildren(root)];
  for (let grows = true; grows && units.length < ENOUGH; ) {
    grows = false;
    units = units.flatMap((unit) => {
      if (!isDivisible(unit)) return [unit];
      grows = true;
      return [...readableChildren(unit)];
    });
  }
  return units;
}

/** Lines stay whole: only what holds other boxes is divided. */
export function isDivisible(unit: Node): unit is Element {
  return isElement(unit) && unit.localName !== 'p' && unit.firstElementChild !== null && isBox(unit);
}

function* readableChildren(parent: Node): Generator<Node> {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (isElement(child) ? !isUnreadName(child.localName) : isText(child)) yield child;
  }
}
