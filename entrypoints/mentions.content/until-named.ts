import type { FirstLook } from '../../mentions/first-look.ts';
import { keepUp } from './keep-up.ts';
import { isBox, isProse } from './prose.ts';
import { scan, type TextSearch } from './scan.ts';
import { createShadowRoots } from './shadow-roots.ts';
import { isElement } from './text-run.ts';
import { parentNodeOf } from './unclobbered.ts';

interface Options {
  page: Document;
  look: FirstLook;
  /** Told of each shadow root that is found meanwhile. */
  onShadowRoot(root: ShadowRoot): void;
  isWanted(): boolean;
  signal: AbortSignal;
}

/**
 * Resolves once the page could name somebody, now or after it has changed; never, if it never does. All that most
 * pages ever get of us.
 */
export function untilNamed({ page, look, onShadowRoot, isWanted, signal }: Options): Promise<void> {
  const found = new AbortController();
  const looking = AbortSignal.any([found.signal, signal]);
  const shadowRoots = createShadowRoots((host) => changes.touch(host), looking);
  const search: TextSearch = {
    prepare: look.prepare,
    // Which place it is need not be known.
    nextHint(raw) {
      if (look.couldName(raw)) found.abort();
      return -1;
    },
  };

  const changes = keepUp({
    page,
    *look({ places: changed, everything }) {
      shadowRoots.sweep();
      if (!isProse(page)) return;
      const places = everything ? [page, ...shadowRoots.known] : [...new Set(changed.map(boxAround))];
      yield* scan(places, search, () => {});
      for (const place of places) {
        for (const root of shadowRoots.discover(place)) {
          yield;
          if (!root) continue;
          changes.observe(root);
          onShadowRoot(root);
          yield* scan([root], search, () => {});
        }
      }
    },
    onRest: look.rest,
    isWanted,
    signal: looking,
  });

  return new Promise((resolve) => {
    found.signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Names go on across inline elements, so what changed is read with the lines that it stands in. */
function boxAround(node: Node): Node {
  let box = node;
  while (!(isElement(box) && isBox(box)) && parentNodeOf(box)) box = parentNodeOf(box)!;
  return box;
}
