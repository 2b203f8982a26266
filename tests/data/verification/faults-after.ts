import type { Pack } from '../../../data/schema.ts';
import { articleFrom } from '../../../data/verification/article.ts';
import { verifyPack } from '../../../data/verification/verify-pack.ts';
import { SMALL_ARTICLE_BYTES, smallPack } from './small-pack.ts';

export const smallArticle = articleFrom(SMALL_ARTICLE_BYTES);

/** What is done to the small pack, and the one line that must come of it. */
export type Damage = [name: string, damage: (pack: Pack) => unknown, fault: string];

/** The faults of the small pack after `damage`, a line each. */
export function faultsAfter(damage: (pack: Pack) => unknown): string[] {
  const pack = smallPack();
  damage(pack);
  return faultLines(JSON.stringify(pack));
}

export function faultLines(json: string): string[] {
  const result = verifyPack(json, smallArticle);
  return 'faults' in result ? result.faults.map(({ path, message }) => `${path}: ${message}`) : [];
}
