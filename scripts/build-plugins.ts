import type { Aliases } from '../data/alias-schema.ts';
import pack from '../data/telegraph-2023-11-02.json' with { type: 'json' };
import { planFirstLook } from '../mentions/plan-first-look.ts';

/** Gives the content script, as `virtual:first-look`, all that it has to know of the pack's names. */
export function firstLookFromPack() {
  const id = '\0virtual:first-look';
  return {
    name: 'first-look-from-pack',
    resolveId: (source: string) => (source === 'virtual:first-look' ? id : null),
    load: (loaded: string) =>
      loaded === id ? `export default ${JSON.stringify(planFirstLook(pack.aliases as Aliases))}` : null,
  };
}

const ASSIGNMENT = /\.innerHTML=(\w+\.__html)/g;

/**
 * Takes out of Preact the one place where it could set `innerHTML` (`dangerouslySetInnerHTML`, which nothing of ours
 * uses): what is not there cannot be misused, and the stores' checks need not be told so. An update of Preact that
 * writes it otherwise fails the build instead of bringing it back.
 */
export function withoutInnerHtml() {
  return {
    name: 'without-inner-html',
    transform(code: string, id: string) {
      if (!/preact\/dist\/preact\.m?js/.test(id)) return null;
      const changed = code.replace(ASSIGNMENT, '.textContent=$1');
      if (changed === code) throw new Error(`${id} no longer sets innerHTML where the build expects it.`);
      return { code: changed, map: null };
    },
  };
}
