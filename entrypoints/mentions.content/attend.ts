import type { EntityKind } from '../../data/schema.ts';
import type { Engine } from '../../mentions/types.ts';
import { requestUnderlines } from '../../platform/content-messages.ts';
import type { Hover } from '../../platform/hover-port.ts';
import type { PagePort, ReadOptions } from '../../platform/page-port.ts';
import { followPage } from './follow-page.ts';
import { removeLeftOverCard } from './left-over-card.ts';
import type { PageMention } from './page-mentions.ts';
import { createPagePort } from './page-port.ts';
import { awaitPointer } from './pointer.ts';
import { untilDrawn } from './slices.ts';

interface Options extends ReadOptions {
  /** Told whenever other mentions than before are underlined. */
  onMentions(): void;
  engine: Engine;
  kinds: Readonly<Record<string, EntityKind>>;
}

/** Reads, underlines and answers the pointer until `signal` aborts. A page without mentions gets no listeners. */
export function attend({ engine, kinds, onShadowRoot, onMentions, isWanted, signal }: Options): PagePort {
  if (import.meta.env.FIREFOX) removeLeftOverCard();
  let hover: Hover<PageMention> | null = null;
  let drawn = Promise.resolve();
  const page = followPage({
    engine,
    kinds,
    onShadowRoot,
    isWanted,
    signal,
    // With the first underline: who points at it while others are still drawn would not be heard.
    onUnderline() {
      if (hover) return;
      hover = awaitPointer(page, isWanted, signal);
      drawn = requestUnderlines().then(untilDrawn);
    },
    onMentions() {
      hover?.recheck();
      // Who is told asks which mentions can be seen. With new rules the browser would have to style the whole page for that.
      void drawn.then(onMentions);
    },
  });
  return createPagePort(page, (mention) => hover?.show(mention, true));
}
