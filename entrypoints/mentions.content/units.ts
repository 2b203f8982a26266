import { isBoxName, isUnreadName } from './prose.ts';
import { isElement, isText } from './text-run.ts';
import {
  childElementCountOf,
  elementsUnder,
  firstChildOf,
  hasMoreElements,
  localNameOf,
  nextSiblingOf,
  parentNodeOf,
} from './unclobbered.ts';

/** A piece with more elements is divided: so little is had with one native read of its text. */
const FEW = 400;
/** What has text that nobody reads. Browsers look for one name after the other in a third of the time that a list takes. */
const UNREAD = ['script', 'style', 'noscript', 'template', 'textarea'];

/**
 * Tells which pieces under `roots` to read piece by piece: those with many elements or with text that nobody reads.
 * Lines stay whole; only what holds other boxes is divided.
 */
export function divisionOf(roots: readonly Node[]): (unit: Node) => unit is Element {
  const mixed = new Set<Node>();
  for (const root of roots)
    for (const unread of UNREAD.flatMap((name) => [...elementsUnder(root, name)]))
      for (let above = parentNodeOf(unread); above && !mixed.has(above); above = parentNodeOf(above))
        mixed.add(above);
  return (unit): unit is Element => isDivisible(unit) && (mixed.has(unit) || hasMoreElements(unit, FEW));
}

export function isDivisible(unit: Node): unit is Element {
  if (!isElement(unit)) return false;
  const name = localNameOf(unit);
  return name !== 'p' && isBoxName(name) && childElementCountOf(unit) > 0;
}

/** The pieces right under `parent` in which somebody may read something, in document order. */
export function readableChildren(parent: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) {
    if (isElement(child) ? !isUnreadName(localNameOf(child)) : isText(child)) children.push(child);
  }
  return children;
}
