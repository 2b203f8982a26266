/** What has been used since the last rest. */
const inUse = new Set<object>();
let rests = 0;

/**
 * Something that is made when it is first needed, stays until the next {@link letGo}, and after that may have to be made
 * anew: compiled, expressions take more memory than all else that a page needs of us, and a page once read needs none.
 */
export function madeAnew<Thing extends object>(make: () => Thing): () => Thing {
  let held: WeakRef<Thing> | undefined;
  let usedAt = -1;
  return () => {
    let thing = held?.deref();
    if (!thing) {
      thing = make();
      held = new WeakRef(thing);
      usedAt = -1;
    }
    if (usedAt !== rests) inUse.add(thing);
    usedAt = rests;
    return thing;
  };
}

/** Lets the browser have the memory back when it has a use for it. */
export function letGo(): void {
  inUse.clear();
  rests++;
}
