import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buildIndex } from '../../mentions/compile.ts';
import { engineOf } from '../../mentions/engine.ts';
import type { ReadNames } from '../../mentions/plan-index.ts';
import type { Engine } from '../../mentions/types.ts';
import { leave, take } from '../mentions.content/parts.ts';

/** Injected with the names and the reader, when a frame's text could name somebody. */
export default defineUnlistedScript(() => {
  void take('names').then((readNames) => leave('engine', engineFrom(readNames)));
});

/** Made with the first slices of work, not in the task that brings the script. */
function engineFrom(readNames: ReadNames): Engine {
  // Each lives until the next is made of it: as text and as they are read, names take more memory than the engine.
  let unread: ReadNames | undefined = readNames;
  let names: ReturnType<ReadNames> | undefined;
  let made: Engine | undefined;
  const read = () => {
    names ??= unread!();
    unread = undefined;
    return names;
  };
  const make = () => {
    const { aliases, plan } = read();
    names = undefined;
    return engineOf(buildIndex(aliases, plan));
  };
  const ready = () => (made ??= make());
  return {
    *prepare(raw) {
      if (!made) {
        yield;
        read();
        yield;
      }
      yield* ready().prepare(raw);
    },
    nextHint: (raw, from) => ready().nextHint(raw, from),
    find: (block) => ready().find(block),
    findInSteps: (block) => ready().findInSteps(block),
    settle: (findings, facts) => ready().settle(findings, facts),
    settleInSteps: (findings, facts) => ready().settleInSteps(findings, facts),
    rest: () => made?.rest(),
  };
}
