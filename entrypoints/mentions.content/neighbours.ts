import { isBox, isUnreadName } from './prose.ts';
import { isElement, isText } from './text-run.ts';
import {
  firstChildOf,
  lastChildOf,
  localNameOf,
  nextSiblingOf,
  parentNodeOf,
  previousSiblingOf,
} from './unclobbered.ts';

/**
 * The text next to a place in `parent`, in the same line: from `sibling` on, forward or backward, out of inline
 * elements and into them. Null where the line ends first. By names alone: runs in a MutationObserver's callback.
 */
export function textBeside(sibling: Node | null, parent: Node, forward: boolean): Text | null {
  let within = parent;
  let at = sibling;
  for (;;) {
    while (!at) {
      if (!isElement(within) || isBox(within) || !parentNodeOf(within)) return null;
      at = forward ? nextSiblingOf(within) : previousSiblingOf(within);
      within = parentNodeOf(within)!;
    }
    if (isText(at)) return at;
    if (isElement(at) && !isUnreadName(localNameOf(at))) {
      if (isBox(at)) return null;
      const child: Node | null = forward ? firstChildOf(at) : lastChildOf(at);
      if (child) {
        within = at;
        at = child;
        continue;
      }
    }
    at = forward ? nextSiblingOf(at) : previousSiblingOf(at);
  }
}
