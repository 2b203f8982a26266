import { pageDate } from './page-date.ts';
import type { Engine, Findings, Mention } from './types.ts';
import { latestYear } from './year.ts';

/** A plain text as a page of its own: a blank line ends a block, a single line break is a space. */
export interface PlainDocument {
  readonly text: string;
  /** BCP 47 */
  readonly lang?: string | undefined;
}

/** The mentions of a plain text, in order; offsets are UTF-16 offsets into the whole text. */
export function findMentions(engine: Engine, { text, lang }: PlainDocument): Mention[] {
  const findings: Findings[] = [];
  const offsets: number[] = [];
  let start = 0;
  const close = (end: number) => {
    const found = engine.find({ text: text.slice(start, end), lang });
    if (!found) return;
    findings.push(found);
    offsets.push(start);
  };
  for (const { index, 0: gap } of text.matchAll(/\r?\n[ \t\r]{0,99}\n/g)) {
    close(index);
    start = index + gap.length;
  }
  close(text.length);
  // A page dated before one of the years that it names was not published then.
  const own = pageDate(text);
  const date = own && latestYear(text) === Number(own.slice(0, 4)) ? own : undefined;
  return engine.settle(findings, { lang, date }).flatMap((mentions, block) => {
    const offset = offsets[block]!;
    return mentions.map((mention) => ({
      ...mention,
      start: mention.start + offset,
      end: mention.end + offset,
    }));
  });
}
