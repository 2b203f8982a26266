import type { EntityKind } from '../../data/schema.ts';
import type { Engine } from '../../mentions/types.ts';
import type { Hover } from '../../platform/hover-port.ts';
import { followPage, type Page } from './follow-page.ts';
import type { PageMention } from './page-mentions.ts';
import { awaitPointer } from './pointer.ts';

export interface Attention {
  readonly page: Page;
  /** null until there is something to hover over */
  readonly hover: Hover<PageMention> | null;
}

interface Options {
  engine: Engine;
  kinds: Readonly<Record<string, EntityKind>>;
  /** Told whenever other mentions than before are underlined. */
  onMentions(): void;
  /** False once the script should do nothing any more. */
  isWanted(): boolean;
  signal: AbortSignal;
}

/** Reads, underlines and answers the pointer until `signal` aborts. A page without mentions gets no listeners. */
export function attend({ engine, kinds, onMentions, isWanted, signal }: Options): Attention {
  let hover: Hover<PageMention> | null = null;
  const page = followPage({
    engine,
    kinds,
    isWanted,
    signal,
    onMentions() {
      hover ??= awaitPointer(page, isWanted, signal);
      hover.recheck();
      onMentions();
    },
  });
  return {
    page,
    get hover() {
      return hover;
    },
  };
}
