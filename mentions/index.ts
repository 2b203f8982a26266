import type { Aliases } from '../data/alias-schema.ts';
import { buildIndex } from './compile.ts';
import { findInSteps } from './find.ts';
import type { IndexPlan } from './plan-index.ts';
import type { Reading } from './reading.ts';
import { settleInSteps } from './settle.ts';
import type { Engine } from './types.ts';

export { findMentions } from './document.ts';
export type { Block, Engine, Mention } from './types.ts';

/**
 * Makes an engine of a pack's aliases, once.
 *
 * @param plan of these very aliases, worked out by `planIndex` beforehand: with it the engine is there at once
 * @throws TypeError or SyntaxError if a form of the aliases is not well-formed
 */
export function compile(aliases: Aliases, plan?: IndexPlan): Engine {
  const index = buildIndex(aliases, plan);
  return {
    prepare: index.prepare,
    nextHint: index.nextHint,
    findInSteps: (block) => findInSteps(index, block),
    find: (block) => resultOf(findInSteps(index, block)),
    // Findings are the engine's own readings, opaque outside.
    settleInSteps: (findings, page) => settleInSteps(index.rules, findings as readonly Reading[], page),
    settle: (findings, page) => resultOf(settleInSteps(index.rules, findings as readonly Reading[], page)),
  };
}

/** What a generator returns, without its pauses. */
function resultOf<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
