import type { Alias, Aliases } from '../data/alias-schema.ts';
import { anyOf, hintsFor, type Next } from './anchor-search.ts';
import { fold } from './legible.ts';
import { type Pattern, patterns, type Test, testAfter, testAnywhere, testBefore } from './pattern.ts';

/** An alias with its tests of what stands around a form. */
export interface Rule {
  readonly row: number;
  readonly alias: Alias;
  readonly others: Test;
  readonly titles: Test;
  readonly notBefore: Test;
  readonly notAfter: Test;
  readonly likelyAfter: Test;
  readonly near: Test;
  readonly cue: Test;
  readonly against: Test;
}

/** What to try where an anchor stands. */
export interface Form {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly anchor: string;
}

export interface Index {
  readonly rules: readonly Rule[];
  /** which forms to try where an anchor stands, by the anchor as it stands in the text */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** finds the anchors in legible text */
  readonly anchors: RegExp;
  /** finds in raw text whatever may become an anchor once the text is made legible */
  readonly nextHint: Next;
}

/** An anchor as written, in capitals, and, where the form may stand so, with a capital or in lower case. */
export function spellings(anchor: string, { as, lower }: Alias): string[] {
  const result = [anchor, anchor.toUpperCase()];
  if (as === 'phrase') result.push(anchor.charAt(0).toUpperCase() + anchor.slice(1));
  if (as === 'phrase' || lower) result.push(anchor.toLowerCase());
  return result;
}

/** Throws nothing: what is wrong with a form shows when its anchor is met, and the pack's schema keeps it from that. */
export function buildIndex(aliases: Aliases): Index {
  const forms = new Map<string, Form[]>();
  const raw = new Set<string>();
  const rules = aliases.map((alias, row): Rule => {
    const rule: Rule = {
      row,
      alias,
      others: testBefore(alias.others),
      titles: testBefore(alias.titles),
      notBefore: testBefore(alias.notBefore),
      notAfter: testAfter(alias.notAfter),
      likelyAfter: testBefore(alias.likelyAfter),
      near: testAnywhere(alias.near),
      cue: testAnywhere(alias.cue),
      against: testAnywhere(alias.against),
    };
    for (const pattern of alias.forms.flatMap((form) => patterns(form, alias, aliases)))
      for (const anchor of pattern.anchors)
        for (const spelling of spellings(anchor, alias)) {
          raw.add(spelling);
          const list = forms.get(fold(spelling)) ?? [];
          if (!list.some((form) => form.pattern === pattern)) list.push({ rule, pattern, anchor });
          forms.set(fold(spelling), list);
        }
    return rule;
  });
  // Where one anchor begins with another, the search finds the longer one: it must try the forms of both.
  const starting = [...forms].map(([anchor, list]): [string, Form[]] => {
    const shorter = [...anchor].flatMap((_, end) => forms.get(anchor.slice(0, end)) ?? []);
    return [anchor, [...list, ...shorter]];
  });
  return {
    rules,
    forms: new Map(starting),
    anchors: new RegExp(anyOf(forms.keys()), 'g'),
    nextHint: hintsFor(raw),
  };
}
