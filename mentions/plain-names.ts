import type { Alias, Aliases } from '../data/alias-schema.ts';
import type { Form, PlainNames, Rule } from './compile.ts';
import { dictionary, isPlainName } from './dictionary.ts';
import { patterns } from './pattern.ts';

/** So many plain names are found faster by a table than by an expression, which also takes long to make. */
const MANY = 2000;

/** Forms of one alias that a table can tell apart: more than anybody is called. */
const FORMS = 64;

/** Whether a form is a name that a table can find, where there are many. */
export const isInTable = ({ as, lower }: Alias, form: string) => as === 'name' && !lower && isPlainName(form);

function* namesIn(aliases: Aliases): Generator<[string, number]> {
  for (const [row, alias] of aliases.entries())
    for (const [i, form] of alias.forms.entries()) if (isInTable(alias, form)) yield [form, row * FORMS + i];
}

export function areMany(aliases: Aliases): boolean {
  let count = 0;
  for (const _ of namesIn(aliases)) if (++count >= MANY) return true;
  return false;
}

export function plainNames(aliases: Aliases): (ruleAt: (row: number) => Rule) => PlainNames {
  const names = dictionary(namesIn(aliases));
  return (ruleAt) => {
    const made = new Map<number, Form>();
    const formOf = (value: number): Form => {
      const row = Math.floor(value / FORMS);
      const anchor = aliases[row]!.forms[value % FORMS]!;
      const form = made.get(value) ?? {
        rule: ruleAt(row),
        pattern: patterns(anchor, aliases[row]!, aliases)[0]!,
        anchor,
        required: null,
      };
      made.set(value, form);
      return form;
    };
    return { next: names.next, formsAt: (text, offset) => names.at(text, offset).map(formOf) };
  };
}
