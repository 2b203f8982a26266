import { requestCard } from '../../platform/content-messages.ts';
import { HOVER_KEY, type Hover, type WatchHover } from '../../platform/hover-port.ts';
import { isTapOnText } from '../../platform/tap.ts';
import type { Page } from './follow-page.ts';
import { mentionAt } from './hit-test.ts';
import { anchorOf } from './mention-anchor.ts';
import type { PageMention } from './page-mentions.ts';
import { isProse } from './prose.ts';

/** Milliseconds without a movement after which a pointer counts as resting, as in the hover rules. */
const REST = 50;

/**
 * Waits for the pointer to rest on a mention for the first time, then fetches the card with its hover rules and leaves
 * the pointer to them. Until then a movement costs next to nothing, and a page without readers' interest no more.
 */
export function awaitPointer(page: Page, isWanted: () => boolean, signal: AbortSignal): Hover<PageMention> {
  const past = { x: 0, y: 0, movedAt: Number.NEGATIVE_INFINITY, scrolledAt: Number.NEGATIVE_INFINITY };
  let hover: Hover<PageMention> | null = null;
  let loading: Promise<Hover<PageMention> | null> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new AbortController();
  const listening = AbortSignal.any([waiting.signal, signal]);

  const hoverPage = {
    mentionAt(x: number, y: number) {
      if (!isWanted() || !isProse(document)) return null;
      page.underlines.assert();
      return mentionAt(x, y, page);
    },
    anchorOf: (mention: PageMention) => anchorOf(mention, page),
  };

  const load = () => {
    loading ??= requestCard().then(
      () => {
        const { [HOVER_KEY]: watch } = globalThis as unknown as Record<symbol, WatchHover>;
        waiting.abort();
        hover = signal.aborted ? null : watch!(hoverPage, past, signal);
        return hover;
      },
      () => {
        // Quiet for the page. The next rest tries again: the background may have been busy, or just replaced.
        loading = null;
        return null;
      },
    );
    return loading;
  };

  const onRest = () => {
    const still = performance.now() - past.movedAt;
    timer = still < REST ? setTimeout(onRest, REST - still) : undefined;
    if (!timer && hoverPage.mentionAt(past.x, past.y)) void load();
  };

  const onMove = ({ isTrusted, pointerType, buttons, clientX, clientY }: PointerEvent) => {
    if (!isTrusted || pointerType === 'touch' || buttons !== 0) return;
    Object.assign(past, { x: clientX, y: clientY, movedAt: performance.now() });
    timer ??= setTimeout(onRest, REST);
  };

  const onTap = (event: MouseEvent) => {
    const mention = isTapOnText(event) ? hoverPage.mentionAt(event.clientX, event.clientY) : null;
    if (mention) show(mention, false);
  };

  const onScroll = ({ isTrusted }: Event) => {
    if (isTrusted) past.scrolledAt = performance.now();
  };

  const listen = () => {
    const options = { capture: true, passive: true, signal: listening };
    addEventListener('pointermove', onMove, options);
    addEventListener('scroll', onScroll, options);
    addEventListener('click', onTap, { passive: true, signal: listening });
  };

  const show = (mention: PageMention, focus: boolean) => {
    void load().then((ready) => ready?.show(mention, focus));
  };

  listen();
  return {
    show,
    recheck() {
      if (hover) hover.recheck();
      else listen();
    },
  };
}
