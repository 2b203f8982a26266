import type { Index } from './compile.ts';
import { findInSteps } from './find.ts';
import { letGo } from './made-anew.ts';
import type { Reading } from './reading.ts';
import { settleInSteps } from './settle.ts';
import type { Engine } from './types.ts';

/** The engine by an index of its names. */
export const engineOf = (index: Index): Engine => ({
  prepare: index.prepare,
  nextHint: index.nextHint,
  findInSteps: (block) => findInSteps(index, block),
  find: (block) => resultOf(findInSteps(index, block)),
  // Findings are the engine's own readings, opaque outside.
  settleInSteps: (findings, page) => settleInSteps(index.rules, findings as readonly Reading[], page),
  settle: (findings, page) => resultOf(settleInSteps(index.rules, findings as readonly Reading[], page)),
  rest: letGo,
});

/** What a generator returns, without its pauses. */
function resultOf<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
