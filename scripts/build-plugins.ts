import type { Plugin } from 'vite';
import type { Browser } from 'wxt/browser';
import type { Aliases } from '../data/alias-schema.ts';
import pack from '../data/telegraph-2023-11-02.json' with { type: 'json' };
import { planFirstLook } from '../mentions/plan-first-look.ts';
import { planIndex } from '../mentions/plan-index.ts';

const aliases = pack.aliases as Aliases;

/** As text that is read when it is needed: a browser takes an object as code, three times as long and at once. */
const asText = (value: unknown) => `() => JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

const modules: Readonly<Record<string, () => string>> = {
  'virtual:first-look': () => JSON.stringify(planFirstLook(aliases)),
  'virtual:names': () => asText({ plan: planIndex(aliases), aliases }),
};

/** Gives the scripts that run on pages what can be worked out of the pack's names beforehand. */
export function plansFromPack() {
  return {
    name: 'plans-from-pack',
    resolveId: (source: string) => (source in modules ? `\0${source}` : null),
    load(loaded: string) {
      const code = modules[loaded.slice(1)];
      return code ? `export default ${code()}` : null;
    },
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

/** https://v8.dev/blog/explicit-compile-hints; other browsers take it for the remark that it is. */
export const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Has Chromium compile all functions of the scripts in a folder with them. One after the other, each when it is first
 * called, is what half of the time of a script goes into that runs once and is small.
 */
export function compiledAtOnce(folder: string): Plugin {
  return {
    name: 'compiled-at-once',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const script of Object.values(bundle))
        if (script.type === 'chunk' && script.fileName.startsWith(folder))
          script.code = COMPILE_HINT + script.code;
    },
  };
}

/** Windows whose page has no address, since another page writes it: a frame without one must not be meant (0034). */
const WINDOWS_WITHOUT_ADDRESS = {
  all_frames: false,
  match_about_blank: true,
  match_origin_as_fallback: true,
};

/**
 * Gives each content script entries of its own in the manifest, in the same order: all that one entry lists is compiled
 * and run in one task (docs/decisions/0040-never-felt.md). What two entries ask for is run once by Chromium, and the
 * script sees to it elsewhere.
 */
export function spreadContentScripts(_: unknown, manifest: Browser.runtime.Manifest): void {
  const apart = manifest.content_scripts?.flatMap(({ js = [], css, ...when }) =>
    js.map((script, at) => ({ ...when, js: [script], ...(css && at === 0 && { css }) })),
  );
  manifest.content_scripts = apart?.flatMap((entry) => [entry, { ...entry, ...WINDOWS_WITHOUT_ADDRESS }]);
}
