/**
 * What is made when it is needed, and again when the browser has since had better use for the memory. What has been used
 * in one job of the browser stays for its length.
 */
export function heldWeakly<Thing extends object>(make: () => Thing): () => Thing {
  let held: WeakRef<Thing> | undefined;
  return () => {
    const known = held?.deref();
    if (known) return known;
    const made = make();
    held = new WeakRef(made);
    return made;
  };
}
