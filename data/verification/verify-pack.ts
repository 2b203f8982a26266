import type { Pack } from '../schema.ts';
import type { Article } from './article.ts';
import { borrowedWordFaults } from './borrowed-words.ts';
import type { Fault } from './fault.ts';
import { figureFaults } from './figures.ts';
import { passageFaults } from './passages.ts';
import { quoteFaults } from './quotes.ts';
import { referenceFaults } from './references.ts';
import { readPack } from './shape.ts';
import { timelineFaults } from './timeline.ts';

/**
 * Holds a pack, as JSON text, against the article it speaks of.
 *
 * A pack that is not of its schema's shape has only the faults of its shape: the rest cannot be looked at.
 */
export function verifyPack(json: string, article: Article): { pack: Pack } | { faults: Fault[] } {
  const read = readPack(json);
  if ('faults' in read) return read;
  const { pack } = read;
  const faults = [
    ...sourceFaults(pack, article),
    ...referenceFaults(pack),
    ...passageFaults(pack, article),
    ...quoteFaults(pack, article),
    ...figureFaults(pack, article),
    ...timelineFaults(pack),
    ...borrowedWordFaults(pack, article),
  ];
  return faults.length > 0 ? { faults } : { pack };
}

function sourceFaults({ source }: Pack, article: Article): Fault[] {
  if (source.textSha256 === article.sha256) return [];
  return [{ path: '$.source.textSha256', message: `the article's hash is ${article.sha256}` }];
}
