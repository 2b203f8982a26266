import type { CardAnchor } from '../../platform/card-port.ts';
import type { PageMention, PageMentions } from './page-mentions.ts';
import { parentOf, type Reading } from './reading.ts';

/** One rectangle per line; empty where the range's nodes have left the page or shrunk. */
export function rectsOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): DOMRect[] {
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return [];
  }
  return [...range.getClientRects()];
}

/**
 * Where a mention is, for as long as the page keeps it: a page that renders the line anew is followed by the entity's
 * mention in the same text node.
 */
export function anchorOf(mention: PageMention, mentions: PageMentions, reading: Reading): CardAnchor {
  const node = mention.range.startContainer;
  const current = () => {
    const run = reading.runOf(node);
    return (
      run &&
      mentions.of(run).find(({ entity, range }) => entity === mention.entity && range.startContainer === node)
    );
  };
  return {
    getClientRects() {
      const now = node.isConnected ? current() : undefined;
      return now ? rectsOf(now.range) : [];
    },
    contextElement: parentOf(node) ?? document.documentElement,
  };
}
