import type { Alias, Aliases } from '../data/alias-schema.ts';
import { AWKWARD_IN_WORD } from './legible.ts';
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

/** @throws TypeError or SyntaxError if a form is not well-formed */
export function buildIndex(aliases: Aliases): Index {
  const forms = new Map<string, Form[]>();
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
          const list = forms.get(spelling);
          if (list) list.push(form);
          else forms.set(spelling, [form]);
        }
    }
    return rule;
  });
  // A longer anchor first, where one begins with another.
  const alternatives =
    [...forms.keys()]
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join('|') || '(?!)';
  return {
    rules,
    forms,
    anchors: new RegExp(alternatives, 'g'),
    hints: new RegExp(`${alternatives}|${AWKWARD_IN_WORD}`, 'g'),
  };
}
