/**
 * Lines of {id, text, lang?} in, lines of {id, mentions: [{start, end, entity}]} out, as they come: what the content
 * script would find if each document were a page of its own. Exit code 2 at the first line that is no such document.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Aliases } from '../data/alias-schema.ts';
import pack from '../data/telegraph-2023-11-02.json' with { type: 'json' };
import { compile, findMentions } from '../mentions/index.ts';
import { parseDocument } from '../mentions/parse-document.ts';

const engine = compile(pack.aliases as Aliases);
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (!line.trim()) continue;
  const document = parseDocument(line);
  if (typeof document === 'string') {
    console.error(`find-mentions: line ${number}: ${document}`);
    process.exitCode = 2;
    break;
  }
  const mentions = findMentions(engine, document).map(({ start, end, entity }) => ({ start, end, entity }));
  if (!process.stdout.write(`${JSON.stringify({ id: document.id, mentions })}\n`))
    await once(process.stdout, 'drain');
}
