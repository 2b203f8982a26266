import type { PagePort } from '../../platform/page-port.ts';
import type { Page } from './follow-page.ts';
import { rectsOf } from './mention-anchor.ts';
import type { PageMention } from './page-mentions.ts';
import { isSeen } from './prose.ts';
import { parentOf } from './reading.ts';
import { isConnected } from './unclobbered.ts';

/** Answers for a page that is being read; `show` opens the card of a mention, with focus. */
export function createPagePort(page: Page, show: (mention: PageMention) => void): PagePort {
  const shown = () => page.mentions.all().filter(isShown);
  return {
    summary() {
      const counts = new Map<string, number>();
      for (const { entity } of shown()) counts.set(entity, (counts.get(entity) ?? 0) + 1);
      return { entities: [...counts].map(([id, count]) => ({ id, count })) };
    },
    reveal(entity) {
      const mention = shown().find((each) => each.entity === entity);
      if (!mention) return false;
      page.underlines.flash(mention.range);
      // A card opened on the way would lose its mention from sight, and close.
      void scrollTo(mention).then(() => show(mention));
      return true;
    },
  };
}

/** What was underlined may have been hidden since: a menu that closed. */
function isShown({ range }: PageMention): boolean {
  const parent = parentOf(range.startContainer);
  return parent !== null && isConnected(parent) && isSeen(parent);
}

/** Milliseconds after which a scroll counts as done; browsers take at most about a second. */
const LONGEST_SCROLL = 1500;

async function scrollTo({ range }: PageMention): Promise<void> {
  if (rectsOf(range).some(isInWindow)) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isDone = new Promise((resolve) => {
    addEventListener('scrollend', resolve, { capture: true, once: true, passive: true });
    setTimeout(resolve, LONGEST_SCROLL);
  });
  parentOf(range.startContainer)?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: isStill ? 'instant' : 'smooth',
  });
  await isDone;
}

function isInWindow({ top, bottom, left, right }: DOMRect): boolean {
  return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
}
