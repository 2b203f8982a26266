import type { Aliases } from '../../data/alias-schema.ts';
import pack from '../../data/telegraph-2023-11-02.json' with { type: 'json' };
import { compile, findMentions } from '../../mentions/index.ts';

export const engine = compile(pack.aliases as Aliases);

/** A text with every mention found in it in brackets: `Mr [Blinken] met [Netanyahu]`. */
export function marked(text: string, lang?: string): string {
  let result = '';
  let done = 0;
  for (const { start, end } of findMentions(engine, { text, lang })) {
    result += `${text.slice(done, start)}[${text.slice(start, end)}]`;
    done = end;
  }
  return result + text.slice(done);
}

/** The text without its brackets, and the texts in them. */
export const unmarked = (text: string): string => text.replaceAll(/[[\]]/g, '');
