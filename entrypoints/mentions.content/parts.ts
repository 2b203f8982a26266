import type { FirstLook } from '../../mentions/first-look.ts';
import type { ReadNames } from '../../mentions/plan-index.ts';
import type { Engine } from '../../mentions/types.ts';

/** What one script makes for another of the same frame. */
interface Parts {
  readonly 'first-look': () => FirstLook;
  readonly names: ReadNames;
  readonly engine: Engine;
}

/** Where a part lies until somebody takes it, or who waits for it, on `globalThis` of the isolated world. */
interface Place<Part> {
  readonly left?: Part;
  onLeft?(part: Part): void;
}

const keyOf = (name: keyof Parts) => Symbol.for(`context-cards.${name}`);

const world = globalThis as unknown as Record<symbol, Place<never> | undefined>;

/**
 * Hands a part to the script that takes it. Engine and page side are scripts of their own, since each is compiled in a
 * task of its own: both in one are longer than a frame on a slow machine (docs/decisions/0040-never-felt.md).
 */
export function leave<Name extends keyof Parts>(name: Name, left: Parts[Name]): void {
  const key = keyOf(name);
  const { onLeft } = (world[key] ?? {}) as Place<Parts[Name]>;
  if (onLeft) {
    Reflect.deleteProperty(world, key);
    onLeft(left);
  } else Object.assign(world, { [key]: { left } });
}

/** Resolves to a part once it has been left: browsers promise no order. It lives no longer than it is used. */
export function take<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  const key = keyOf(name);
  return new Promise((resolve) => {
    const { left } = (world[key] ?? {}) as Place<Parts[Name]>;
    Reflect.deleteProperty(world, key);
    if (left) resolve(left);
    else Object.assign(world, { [key]: { onLeft: resolve } });
  });
}
