import { textBeside } from './neighbours.ts';
import { isElement } from './text-run.ts';
import { isConnected, parentNodeOf } from './unclobbered.ts';

/** Above this many changes one look through the whole page is cheaper than following each. */
const MANY = 1000;

/** What the page has changed since it was last asked. */
export interface Changed {
  /** what is new or changed, and text beside what came or went */
  readonly places: readonly Node[];
  /** more changes than were worth following: `places` says nothing */
  readonly everything: boolean;
}

export interface Changes {
  observe(root: Document | ShadowRoot): void;
  isPending(): boolean;
  /** What has changed since the last call, and begins to follow again where a flood had stopped it. */
  take(): Changed;
  /** As if the page had changed there. */
  touch(node: Node): void;
}

const FOLLOWED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['lang', 'hidden', 'contenteditable'],
};

/**
 * Follows changes of the page. In a flood it stops listening until the changes are taken: what the page then changes
 * costs nothing at all.
 */
export function followChanges(onChange: () => void, signal: AbortSignal): Changes {
  const roots = new Set<Document | ShadowRoot>();
  let touched = new Set<Node>();
  let isFlooded = false;
  /** Also where nothing is left to look at: something went away. */
  let isPending = false;
  let count = 0;

  const touch = (node: Node | null) => {
    if (node) touched.add(node);
  };

  const observer = new MutationObserver((records) => {
    isPending = true;
    count += records.length;
    if (count > MANY) {
      isFlooded = true;
      touched = new Set();
      observer.disconnect();
      return onChange();
    }
    for (const { type, target, addedNodes, previousSibling, nextSibling } of records) {
      if (type === 'childList') {
        for (const node of addedNodes) touch(node);
        // What came or went may have joined the lines beside it, or parted them.
        touch(textBeside(previousSibling, target, false));
        touch(textBeside(nextSibling, target, true));
      } else {
        touch(target);
      }
    }
    onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    observe(root) {
      roots.add(root);
      observer.observe(root, FOLLOWED);
    },
    isPending: () => isPending,
    take() {
      const changed = { places: outermost(touched), everything: isFlooded };
      touched = new Set();
      count = 0;
      for (const root of roots) {
        if (!root.isConnected) roots.delete(root);
        else if (isFlooded) observer.observe(root, FOLLOWED);
      }
      isFlooded = false;
      isPending = false;
      return changed;
    },
    touch(node) {
      touched.add(node);
      isPending = true;
      onChange();
    },
  };
}

/** What is still on the page, without what stands in another of the places. */
function outermost(places: ReadonlySet<Node>): Node[] {
  return [...places].filter((place) => {
    if (!isConnected(place)) return false;
    for (let above = parentNodeOf(place); above; above = parentNodeOf(above)) {
      if (isElement(above) && places.has(above)) return false;
    }
    return true;
  });
}
