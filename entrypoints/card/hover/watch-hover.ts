import type { CloseReason } from '../../../platform/card-port.ts';
import type { Hover, HoverPage, PointerPast } from '../../../platform/hover-port.ts';
import { isTapOnText } from '../../../platform/tap.ts';
import { createRoomyCard } from '../roomy-card.ts';
import { dueAt, type Intent, type IntentEvent, type Place, resume, step } from './hover-intent.ts';
import { contains, isToward } from './toward-card.ts';

/** The ways in which a reader sends a card away; after these the pointer must leave the mention first. */
const BY_READER: ReadonlySet<CloseReason> = new Set(['escape', 'outside', 'button']);

/** Turns the pointer's movements into cards, by the rules of `hover-intent.ts`; see `WatchHover`. */
export function watchHover<Mention extends { readonly entity: string }>(
  page: HoverPage<Mention>,
  past: PointerPast,
  signal: AbortSignal,
): Hover<Mention> {
  let intent: Intent<Mention> = resume(past);
  let focus = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const card = createRoomyCard(
    {
      onPointer: (inside) => {
        if (inside) send({ type: 'move', at: now(), x: intent.x, y: intent.y, place: 'card' });
        // From a card in another frame the pointer may go where no movement is heard of.
        else send({ type: 'out', at: now() });
      },
      onPin: (pinned) => send({ type: 'pin', at: now(), pinned }),
      onClose: (reason) =>
        send({ type: 'closed', at: now(), by: BY_READER.has(reason) ? 'reader' : 'circumstance' }),
    },
    signal,
  );

  const send = (event: IntentEvent<Mention>) => {
    const before = intent;
    intent = step(before, event);
    arm();
    const { phase, target } = intent;
    if (phase === 'open' && target && (before.phase !== 'open' || intent.token !== before.token)) {
      card.open({ entity: target.entity, anchor: page.anchorOf(target), focus });
    } else if (phase !== 'open' && before.phase === 'open') {
      card.close('left');
    } else if (phase === 'resting' && target && intent.token !== before.token) {
      const { token } = intent;
      requestIdleCallback(() => {
        if (intent.token === token && intent.phase === 'resting') card.prepare(target.entity);
      });
    }
  };

  const arm = () => {
    clearTimeout(timer);
    const due = dueAt(intent);
    if (due !== null && !signal.aborted) timer = setTimeout(tick, Math.max(0, due - now()));
  };

  const tick = () => {
    send({ type: 'tick', at: now() });
    const { probeAt, x, y } = intent;
    // As of the moment that it was due: that the page kept us waiting says nothing about the pointer.
    if (probeAt !== null && probeAt <= now()) send({ type: 'probe', at: probeAt, hit: page.mentionAt(x, y) });
  };

  const placeOf = (event: PointerEvent): Place | null => {
    const { phase, target } = intent;
    const box = phase === 'open' ? card.getRect() : null;
    if (!box || !target) return null;
    const point = { x: event.clientX, y: event.clientY };
    if (card.owns(event) || contains(box, point)) return 'card';
    if (
      page
        .anchorOf(target)
        .getClientRects()
        .some((rect) => contains(rect, point, 1))
    )
      return 'mention';
    return isToward(intent, point, box) ? 'toward-card' : 'elsewhere';
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // A button may have gone down or up outside of the window.
    const isPressed = event.buttons !== 0;
    if (isPressed !== intent.pressed) send({ type: isPressed ? 'press' : 'release', at: now() });
    send({ type: 'move', at: now(), x: event.clientX, y: event.clientY, place: placeOf(event) });
  };

  const onTap = (event: MouseEvent) => {
    if (!isTapOnText(event) || card.owns(event)) return;
    const mention = page.mentionAt(event.clientX, event.clientY);
    if (mention) show(mention, false);
  };

  const show = (mention: Mention, withFocus: boolean) => {
    focus = withFocus;
    send({ type: 'show', at: now(), target: mention });
    focus = false;
  };

  const pass = (type: 'scroll' | 'press' | 'release' | 'out') => (event: Event) => {
    if (event.isTrusted) send({ type, at: now() });
  };
  const [onScroll, onPress, onRelease, onOut] = [pass('scroll'), pass('press'), pass('release'), pass('out')];

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
  tick();

  return {
    show,
    recheck() {
      // `document.open()` takes all listeners away: https://html.spec.whatwg.org/#dom-document-open
      listen();
      const { phase, target } = intent;
      if (phase === 'open' && target && page.anchorOf(target).getClientRects().length === 0)
        card.close('gone');
    },
  };
}

function now(): number {
  return performance.now();
}
