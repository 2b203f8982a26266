import { type Next, type Sources, searchFor } from './anchor-search.ts';
import { AWKWARD_IN_WORD } from './legible.ts';

/** Sources of regular expressions, worked out by `planFirstLook`. */
export interface FirstLookPlan {
  /** words of which each is reason enough to bring the engine */
  readonly names: Sources;
  /** words that are reason enough beside their context: "Oct" beside "attack" */
  readonly doubtful: Sources;
  /** over lower-case text without accents */
  readonly context: string;
}

/** UTF-16 units on either side of a doubtful word in which its context has to stand. */
const AROUND = 120;

/**
 * A test of raw text: false means that the engine would find nothing in it that counts without other text. Says yes
 * too often rather than too seldom, at about the cost of one search for the names.
 */
export function firstLook({ names, doubtful, context }: FirstLookPlan): (raw: string) => boolean {
  const nextName = searchFor(names);
  const nextDoubtful: Next = searchFor(doubtful);
  const awkward = new RegExp(AWKWARD_IN_WORD, 'g');
  const inContext = new RegExp(context);

  const couldName = (text: string): boolean => {
    if (nextName(text, 0) >= 0) return true;
    for (let at = nextDoubtful(text, 0); at >= 0; at = nextDoubtful(text, at + AROUND)) {
      // One look at the context serves all doubtful words in it: a page full of them costs no more.
      if (inContext.test(plain(text.slice(Math.max(0, at - AROUND), at + 2 * AROUND)))) return true;
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
