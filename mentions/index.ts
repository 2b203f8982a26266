import type { Aliases } from '../data/alias-schema.ts';
import { buildIndex } from './compile.ts';
import { engineOf } from './engine.ts';
import { areMany, isInTable, plainNames } from './plain-names.ts';
import { planIndex } from './plan-index.ts';
import type { Engine } from './types.ts';

export { findMentions } from './document.ts';
export type { Block, Engine, Mention } from './types.ts';

/**
 * Makes an engine of a pack's aliases, once. The product has its plan from the build, and no need of this: it makes the
 * engine by `engineOf` alone.
 *
 * @throws TypeError or SyntaxError if a form of the aliases is not well-formed
 */
export function compile(aliases: Aliases): Engine {
  if (!areMany(aliases)) return engineOf(buildIndex(aliases, planIndex(aliases)));
  const plan = planIndex(aliases, (alias, form) => !isInTable(alias, form));
  return engineOf(buildIndex(aliases, plan, plainNames(aliases)));
}
