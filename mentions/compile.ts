import type { Alias, Aliases } from '../data/alias-schema.ts';
import { anyOf, hintsFor, type Next, nearestOf } from './anchor-search.ts';
import { type Dictionary, dictionary, isPlainName } from './dictionary.ts';
import { fold } from './legible.ts';
import { type Pattern, patterns, type Test, testAfter, testAnywhere, testBefore } from './pattern.ts';

/** An alias with its tests of what stands around a form. */
export interface Rule {
  readonly row: number;
  readonly alias: Alias;
  readonly others: Test;
  readonly titles: Test;
  readonly titlesAfter: Test;
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
  /** the next plain name in legible text, and what to try there; where they are too many for an expression */
  readonly plain: { readonly next: Next; formsAt(text: string, offset: number): Form[] } | null;
}

/** So many plain names are found faster by a table than by an expression, which also takes long to make. */
const MANY = 2000;

/** An anchor as written, in capitals, and, where the form may stand so, with a capital or in lower case. */
export function spellings(anchor: string, { as, lower }: Alias): string[] {
  const result = [anchor, anchor.toUpperCase()];
  if (as === 'phrase') result.push(anchor.charAt(0).toUpperCase() + anchor.slice(1));
  if (as === 'phrase' || lower) result.push(anchor.toLowerCase());
  return result;
}

function ruleFor(alias: Alias, row: number): Rule {
  return {
    row,
    alias,
    others: testBefore(alias.others),
    titles: testBefore(alias.titles),
    titlesAfter: testAfter(alias.titles),
    notBefore: testBefore(alias.notBefore),
    notAfter: testAfter(alias.notAfter),
    likelyAfter: testBefore(alias.likelyAfter),
    near: testAnywhere(alias.near),
    cue: testAnywhere(alias.cue),
    against: testAnywhere(alias.against),
  };
}

/** Throws nothing: what is wrong with a form shows when its anchor is met, and the pack's schema keeps it from that. */
export function buildIndex(aliases: Aliases): Index {
  const forms = new Map<string, Form[]>();
  const raw = new Set<string>();
  const plain = plainNames(aliases);
  // Rules of plain names are made when their first name is met.
  const rules: Rule[] = [];
  const ruleAt = (row: number) => {
    rules[row] ??= ruleFor(aliases[row]!, row);
    return rules[row];
  };
  aliases.forEach((alias, row) => {
    const rest = plain ? alias.forms.filter((form) => !isInTable(alias, form)) : alias.forms;
    if (rest.length === 0) return;
    const rule = ruleAt(row);
    for (const pattern of rest.flatMap((form) => patterns(form, alias, aliases)))
      for (const anchor of pattern.anchors)
        for (const spelling of spellings(anchor, alias)) {
          raw.add(spelling);
          const list = forms.get(fold(spelling)) ?? [];
          if (!list.some((form) => form.pattern === pattern)) list.push({ rule, pattern, anchor });
          forms.set(fold(spelling), list);
        }
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
    nextHint: plain ? nearestOf([hintsFor(raw), plain.next]) : hintsFor(raw),
    plain: plain && { next: plain.next, formsAt: formsIn(plain, aliases, ruleAt) },
  };
}

const isInTable = ({ as, lower }: Alias, form: string) => as === 'name' && !lower && isPlainName(form);

/** Forms of one alias that a table can tell apart: more than anybody is called. */
const FORMS = 64;

function plainNames(aliases: Aliases): Dictionary | null {
  function* names(): Generator<[string, number]> {
    for (const [row, alias] of aliases.entries())
      for (const [i, form] of alias.forms.entries())
        if (isInTable(alias, form)) yield [form, row * FORMS + i];
  }
  let count = 0;
  for (const _ of names()) count++;
  return count < MANY ? null : dictionary(names());
}

function formsIn(names: Dictionary, aliases: Aliases, ruleAt: (row: number) => Rule) {
  const made = new Map<number, Form>();
  const formOf = (value: number): Form => {
    const row = Math.floor(value / FORMS);
    const anchor = aliases[row]!.forms[value % FORMS]!;
    const form = made.get(value) ?? {
      rule: ruleAt(row),
      pattern: patterns(anchor, aliases[row]!, aliases)[0]!,
      anchor,
    };
    made.set(value, form);
    return form;
  };
  return (text: string, offset: number) => names.at(text, offset).map(formOf);
}
