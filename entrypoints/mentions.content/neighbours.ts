import { isBox, isUnreadName } from './prose.ts';
import { isElement, isText } from './text-run.ts';

/**
 * The text next to a place in `parent`, in the same line: from `sibling` on, forward or backward, out of inline
 * elements and into them. Null where the line ends first. By names alone: runs in a MutationObserver's callback.
 */
export function textBeside(sibling: Node | null, parent: Node, forward: boolean): Text | null {
  let within = parent;
  let at = sibling;
  for (;;) {
    while (!at) {
      if (!isElement(within) || isBox(within) || !within.parentNode) return null;
      at = forward ? within.nextSibling : within.previousSibling;
      within = within.parentNode;
    }
    if (isText(at)) return at;
    if (isElement(at) && !isUnreadName(at.localName)) {
      if (isBox(at)) return null;
      const child: Node | null = forward ? at.firstChild : at.lastChild;
      if (child) {
        within = at;
        at = child;
        continue;
      }
    }
    at = forward ? at.nextSibling : at.previousSibling;
  }
}
