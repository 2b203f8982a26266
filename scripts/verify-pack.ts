/**
 * Holds a pack against its article: `npm run --silent verify-pack -- PACK.json ARTICLE.txt`.
 *
 * Exits with 0 if everything holds, 1 with one line per fault, 2 if it was called wrongly or cannot read a file.
 */
import { readFileSync } from 'node:fs';
import { articleFrom } from '../data/verification/article.ts';
import { verifyPack } from '../data/verification/verify-pack.ts';

const [packFile, articleFile, ...more] = process.argv.slice(2);
if (packFile === undefined || articleFile === undefined || more.length > 0) {
  stop('usage: npm run --silent verify-pack -- PACK.json ARTICLE.txt');
}

const json = read(packFile, (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
const article = read(articleFile, articleFrom);
const result = verifyPack(json, article);

if ('faults' in result) {
  for (const { path, message } of result.faults) console.log(`${path}: ${message}`);
  process.exitCode = 1;
} else {
  const { entities, quotes, figures, timeline } = result.pack;
  console.log(
    `${packFile} holds: entities ${entities.length}, quotes ${quotes.length}, figures ${figures.length}, ` +
      `timeline ${timeline.length}`,
  );
}

function read<T>(file: string, parse: (bytes: Uint8Array) => T): T {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    stop(`cannot read ${file}: ${(error as Error).message}`);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
