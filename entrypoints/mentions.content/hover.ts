import type { CloseReason } from '../../platform/card-port.ts';
import { type CardLink, createCardLink } from './card-link.ts';
import type { Page } from './follow-page.ts';
import { mentionAt } from './hit-test.ts';
import { dueAt, type Intent, type IntentEvent, idleIntent, type Place, step } from './hover-intent.ts';
import { anchorOf, rectsOf } from './mention-anchor.ts';
import type { PageMention } from './page-mentions.ts';
import { contains, isToward } from './toward-card.ts';

/** What a tap means to the page; there a tap is not ours. */
const CONTROLS =
  'a[href],area[href],button,input,select,textarea,label,summary,option,[role=button],[role=link],[onclick]';

/** Every way a reader leaves a card by their own will; after these the pointer must leave the mention first. */
const BY_READER: ReadonlySet<CloseReason> = new Set(['escape', 'outside', 'button']);

export interface Hover {
  /** Opens a mention's card with the keyboard focus in it. */
  show(mention: PageMention): void;
  /** To be called when mentions have changed: closes the card of one that is gone. */
  recheck(): void;
}

/** Turns the pointer's movements into cards. Listens until `signal` aborts; never prevents what the page does. */
export function watchHover(page: Page, isWanted: () => boolean, signal: AbortSignal): Hover {
  let intent: Intent<PageMention> = idleIntent();
  let focus = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const link: CardLink = createCardLink(
    {
      onPointer: (inside) =>
        inside && send({ type: 'move', at: now(), x: intent.x, y: intent.y, place: 'card' }),
      onPin: (pinned) => send({ type: 'pin', at: now(), pinned }),
      onClose: (reason) =>
        send({ type: 'closed', at: now(), by: BY_READER.has(reason) ? 'reader' : 'circumstance' }),
    },
    signal,
  );

  const send = (event: IntentEvent<PageMention>) => {
    const before = intent;
    intent = step(before, event);
    if (intent === before) return;
    arm();
    const { phase, target, token } = intent;
    if (phase === 'resting') link.prepare();
    if (phase === 'open' && target && (before.phase !== 'open' || token !== before.token)) {
      const anchor = anchorOf(target, page.mentions, page.reading);
      link.open({ entity: target.entity, anchor, focus }, () => intent.token === token);
      focus = false;
    }
    if (phase !== 'open' && before.phase === 'open') link.card?.close('left');
  };

  const arm = () => {
    clearTimeout(timer);
    const due = dueAt(intent);
    if (due !== null && !signal.aborted) timer = setTimeout(tick, Math.max(0, due - now()));
  };

  const tick = () => {
    const at = now();
    if (!isWanted()) return;
    send({ type: 'tick', at });
    if (intent.probeAt === null || intent.probeAt > at) return arm();
    page.underlines.assert();
    send({ type: 'probe', at, hit: mentionAt(intent.x, intent.y, page) });
  };

  const placeOf = (event: PointerEvent): Place | null => {
    const { card } = link;
    const box = card?.getRect();
    if (intent.phase !== 'open' || !intent.target) return null;
    const point = { x: event.clientX, y: event.clientY };
    if (box && (card?.owns(event) || contains(box, point))) return 'card';
    if (rectsOf(intent.target.range).some((rect) => contains(rect, point, 1))) return 'mention';
    return box && isToward(intent, point, box) ? 'toward-card' : 'elsewhere';
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons !== 0 && !intent.pressed) send({ type: 'press', at: now() });
    else if (event.buttons === 0 && intent.pressed) send({ type: 'release', at: now() });
    send({ type: 'move', at: now(), x: event.clientX, y: event.clientY, place: placeOf(event) });
  };

  const onTap = (event: MouseEvent) => {
    if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch' || event.defaultPrevented) return;
    const [target] = event.composedPath();
    if (link.card?.owns(event) || (target instanceof Element && target.closest(CONTROLS))) return;
    const mention = isWanted() ? mentionAt(event.clientX, event.clientY, page) : null;
    if (mention) send({ type: 'show', at: now(), target: mention });
  };

  const pass = (type: 'scroll' | 'press' | 'release' | 'out') => (event: Event) => {
    if (event.isTrusted) send({ type, at: now() });
  };

  const onPress = pass('press');
  const onRelease = pass('release');
  const onScroll = pass('scroll');
  const onOut = pass('out');

  /** Listeners that are there already stay as they are. */
  const listen = () => {
    const options = { capture: true, passive: true, signal };
    addEventListener('pointermove', onMove, options);
    addEventListener('pointerdown', onPress, options);
    addEventListener('pointerup', onRelease, options);
    addEventListener('pointercancel', onRelease, options);
    addEventListener('scroll', onScroll, options);
    addEventListener('click', onTap, { passive: true, signal });
    document.addEventListener('pointerleave', onOut, { passive: true, signal });
  };
  listen();
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    show(mention) {
      focus = true;
      send({ type: 'show', at: now(), target: mention });
    },
    recheck() {
      // `document.open()` takes all listeners away: https://html.spec.whatwg.org/#dom-document-open
      listen();
      if (intent.phase !== 'open' || !intent.target) return;
      const anchor = anchorOf(intent.target, page.mentions, page.reading);
      if (anchor.getClientRects().length === 0) link.card?.close('gone');
    },
  };
}

function now(): number {
  return performance.now();
}
