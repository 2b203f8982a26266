interface Held<Thing extends object> {
  /** while it is in use */
  now: Thing | undefined;
  past: WeakRef<Thing> | undefined;
}

const inUse = new Set<Held<object>>();

/**
 * Something that is made when it is first needed, stays until the next {@link letGo}, and after that may have to be made
 * anew: compiled, expressions take more memory than all else that a page needs of us, and a page once read needs none.
 */
export function madeAnew<Thing extends object>(make: () => Thing): () => Thing {
  const held: Held<Thing> = { now: undefined, past: undefined };
  return () => {
    if (!held.now) {
      held.now = held.past?.deref() ?? make();
      inUse.add(held);
    }
    return held.now;
  };
}

/** Lets the browser have the memory back when it has a use for it. */
export function letGo(): void {
  for (const held of inUse) {
    held.past = new WeakRef(held.now!);
    held.now = undefined;
  }
  inUse.clear();
}
