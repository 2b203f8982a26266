import type { Alias, Aliases } from '../data/alias-schema.ts';
import { AWKWARD_IN_WORD, fold } from './legible.ts';
import { after, anywhere, before, type Pattern, pattern } from './pattern.ts';

/** An alias with its tests compiled. */
export interface Rule {
  readonly row: number;
  readonly alias: Alias;
  readonly others: RegExp | undefined;
  readonly titles: RegExp | undefined;
  readonly notBefore: RegExp | undefined;
  readonly notAfter: RegExp | undefined;
  readonly near: RegExp | undefined;
  readonly against: RegExp | undefined;
}

export interface Form {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

export interface Index {
  readonly rules: readonly Rule[];
  /** which forms to try where an anchor stands, by the anchor as it stands in the text */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** finds the anchors in legible text */
  readonly anchors: RegExp;
  /** finds in raw text whatever may become an anchor once the text is made legible */
  readonly hints: RegExp;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** An anchor as written, in capitals, and, where the form may stand so, with a capital or in lower case. */
function spellings(anchor: string, alias: Alias): Set<string> {
  const result = new Set([anchor, anchor.toUpperCase()]);
  if (alias.as === 'phrase') result.add(capitalised(anchor));
  if (alias.as === 'phrase' || alias.lower) result.add(anchor.toLowerCase());
  return result;
}

const literal = (text: string) => text.replace(/[.\\/()[\]]/g, '\\$&');

/** Alternatives with a longer one before what it begins with; an expression that never matches if there are none. */
const anyOf = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|') || '(?!)';

/** @throws TypeError or SyntaxError if a form is not well-formed */
export function buildIndex(aliases: Aliases): Index {
  const forms = new Map<string, Form[]>();
  const raw = new Set<string>();
  const rules = aliases.map((alias, row): Rule => {
    const rule: Rule = {
      row,
      alias,
      others: before(alias.others),
      titles: before(alias.titles),
      notBefore: before(alias.notBefore),
      notAfter: after(alias.notAfter),
      near: anywhere(alias.near),
      against: anywhere(alias.against),
    };
    for (const written of alias.forms) {
      const form = { rule, pattern: pattern(written, alias) };
      for (const anchor of form.pattern.anchors)
        for (const spelling of spellings(anchor, alias)) {
          raw.add(spelling);
          const list = forms.get(fold(spelling));
          if (!list) forms.set(fold(spelling), [form]);
          else if (!list.includes(form)) list.push(form);
        }
    }
    return rule;
  });
  return {
    rules,
    forms,
    anchors: new RegExp(anyOf(forms.keys()), 'g'),
    hints: new RegExp(`${anyOf(raw)}|${AWKWARD_IN_WORD}`, 'g'),
  };
}
