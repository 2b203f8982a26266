/** Sources of regular expressions, worked out by `planFirstLook`. */
export interface FirstLookPlan {
  /** words of which each is reason enough to bring the engine */
  readonly names: string;
  /** words that are reason enough beside their context: "Oct" beside "attack" */
  readonly doubtful: string;
  /** over lower-case text without accents */
  readonly context: string;
  /** characters that hide words from a plain search */
  readonly awkward: string;
}

/** UTF-16 units on either side of a doubtful word in which its context has to stand. */
const AROUND = 120;

/**
 * A test of raw text: false means that the engine would find nothing in it that counts without other text. Says yes
 * too often rather than too seldom, at about the cost of one search for the names.
 */
export function firstLook(plan: FirstLookPlan): (raw: string) => boolean {
  const names = new RegExp(plan.names);
  const doubtful = new RegExp(plan.doubtful, 'g');
  const awkward = new RegExp(plan.awkward, 'g');
  const context = new RegExp(plan.context);

  const couldName = (text: string): boolean => {
    if (names.test(text)) return true;
    doubtful.lastIndex = 0;
    while (doubtful.test(text)) {
      // One look at the context serves all doubtful words in it: a page full of them costs no more.
      const at = doubtful.lastIndex;
      if (context.test(plain(text.slice(Math.max(0, at - AROUND), at + 2 * AROUND)))) return true;
      doubtful.lastIndex = at + AROUND;
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
