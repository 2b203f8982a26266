import type { CardAnchor } from '../../platform/card-port.ts';
import type { Page } from './follow-page.ts';
import type { PageMention } from './page-mentions.ts';
import { parentOf } from './reading.ts';

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
export function anchorOf({ entity, range }: PageMention, { reading, mentions }: Page): CardAnchor {
  const node = range.startContainer;
  return {
    getClientRects() {
      const run = node.isConnected ? reading.runOf(node) : undefined;
      const now =
        run && mentions.of(run).find((each) => each.entity === entity && each.range.startContainer === node);
      return now ? rectsOf(now.range) : [];
    },
    contextElement: parentOf(node) ?? document.documentElement,
  };
}
