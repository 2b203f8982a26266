import { type Hit, type Sources, searchesFor } from './anchor-search.ts';
import { AWKWARD_IN_WORD } from './legible.ts';

/** What `planFirstLook` works out: which words to look for, in groups, and what makes each group of them tell. */
export interface FirstLookPlan {
  readonly words: Sources;
  /**
   * For each group an expression over lower-case text without accents, of what has to stand around its words; null
   * where a word is reason enough by itself.
   */
  readonly contexts: readonly (string | null)[];
}

/** UTF-16 units on either side of a doubtful word in which its context has to stand. */
const AROUND = 120;

/**
 * A test of raw text: false means that the engine would find nothing in it that counts without other text. Says yes
 * too often rather than too seldom, at about the cost of one search for the names.
 */
export function firstLook({ words, contexts }: FirstLookPlan): (raw: string) => boolean {
  const searches = searchesFor(words);
  const awkward = new RegExp(AWKWARD_IN_WORD, 'g');
  const made: RegExp[] = [];

  const isInContext = (text: string, { from, group }: Hit): boolean => {
    const context = contexts[group]!;
    if (context === null) return true;
    made[group] ??= new RegExp(context);
    return made[group].test(plain(text.slice(Math.max(0, from - AROUND), from + 2 * AROUND)));
  };

  const couldName = (text: string): boolean => {
    for (const search of searches) {
      for (let hit = search(text, 0); hit; hit = search(text, hit.from + hit.word.length))
        if (isInContext(text, hit)) return true;
    }
    return false;
  };

  return (raw) => {
    if (couldName(raw)) return true;
    awkward.lastIndex = 0;
    return awkward.test(raw) && couldName(raw.normalize('NFKC').replace(awkward, ''));
  };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s/g, ' ');
}
