import type { PointerPast } from '../../../platform/hover-port.ts';

/**
 * When a hover means something. A pure reducer: {@link step} takes what happened and gives the next state; whoever
 * drives it looks for mentions when `probeAt` has come, and shows what `phase: 'open'` says.
 *
 * The numbers are measured against what other hover cards chose: people complain most of cards that open unasked.
 */

/** Milliseconds a pointer stands still before it counts as resting; the card is fetched in what is left of OPEN. */
const REST = 50;
/** From the last movement to the card. */
const OPEN = 350;
/** From leaving the mention and the card to closing. */
const CLOSE = 300;
/** Who read one card within this time reads the next at once. */
const WARM = 1000;
/** A page that scrolls under a still pointer opens nothing. */
const SCROLL_QUIET = 100;
/** A pointer must have moved by itself this lately. */
const MOVE_FRESH = 150;
/** CSS pixels within which a resting hand trembles. */
const TREMOR = 3;

export interface Intent<Target> extends PointerPast {
  readonly phase: 'idle' | 'resting' | 'open';
  /** One number per interaction: a card that was asked for under another token is no longer wanted. */
  readonly token: number;
  /** what the pointer rests on, or what the card shows */
  readonly target: Target | null;
  /** closed by the reader while the pointer was still on it: not to open again before the pointer has left it */
  readonly dismissed: Target | null;
  readonly pinned: boolean;
  readonly pressed: boolean;
  readonly closedAt: number;
  /** when to look for what is under the pointer, to open, and to close; null for not at all */
  readonly probeAt: number | null;
  readonly openAt: number | null;
  readonly closeAt: number | null;
}

/** Where the pointer is while a card is open. */
export type Place = 'mention' | 'card' | 'toward-card' | 'elsewhere';

/** `at` is in milliseconds of one monotonic clock throughout. */
export type IntentEvent<Target> = { readonly at: number } & (
  | { readonly type: 'move'; readonly x: number; readonly y: number; readonly place: Place | null }
  | { readonly type: 'scroll' | 'press' | 'release' | 'out' | 'tick' }
  | { readonly type: 'probe'; readonly hit: Target | null }
  /** a tap, a key, or a choice elsewhere: opens at once */
  | { readonly type: 'show'; readonly target: Target }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** the card is gone; `by` the reader's wish, or because its mention or the pointer left */
  | { readonly type: 'closed'; readonly by: 'reader' | 'circumstance' }
);

/** Takes over from whoever watched the pointer before; see `PointerPast`. */
export function resume<Target>(past: PointerPast): Intent<Target> {
  return {
    ...past,
    phase: 'idle',
    token: 0,
    target: null,
    dismissed: null,
    pinned: false,
    pressed: false,
    closedAt: Number.NEGATIVE_INFINITY,
    probeAt: past.movedAt + REST,
    openAt: null,
    closeAt: null,
  };
}

/** When the next `tick` (or `probe`, if `probeAt` has come) is due; null while nothing is awaited. */
export function dueAt({ probeAt, openAt, closeAt }: Intent<unknown>): number | null {
  const times = [probeAt, openAt, closeAt].filter((time) => time !== null);
  return times.length > 0 ? Math.min(...times) : null;
}

export function step<Target>(intent: Intent<Target>, event: IntentEvent<Target>): Intent<Target> {
  const { at } = event;
  switch (event.type) {
    case 'move':
      return moved(intent, event);
    case 'probe':
      return probed({ ...intent, probeAt: null }, event.hit, at);
    case 'tick':
      if (intent.openAt !== null && at >= intent.openAt && intent.target !== null)
        return opened(intent, intent.target);
      if (intent.closeAt !== null && at >= intent.closeAt) return { ...closed(intent, at), probeAt: at };
      return intent;
    case 'scroll':
      return { ...unarmed(intent), scrolledAt: at };
    case 'press':
      return { ...unarmed(intent), pressed: true };
    case 'release':
      return { ...intent, pressed: false };
    case 'out':
      return intent.phase === 'open' ? leaving(unarmed(intent), at) : unarmed(intent);
    case 'show':
      return { ...opened(intent, event.target), token: intent.token + 1 };
    case 'pin':
      return { ...intent, pinned: event.pinned, closeAt: null };
    case 'closed':
      if (intent.phase !== 'open') return intent;
      return event.by === 'circumstance'
        ? closed(intent, at)
        : { ...closed(intent, Number.NEGATIVE_INFINITY), dismissed: intent.target };
  }
}

function moved<Target>(
  intent: Intent<Target>,
  { at, x, y, place }: { at: number; x: number; y: number; place: Place | null },
): Intent<Target> {
  if (intent.phase === 'resting' && Math.hypot(x - intent.x, y - intent.y) < TREMOR) return intent;
  const next = { ...intent, x, y, movedAt: at };
  if (intent.pressed || intent.pinned) return next;
  if (intent.phase !== 'open') return { ...unarmed(next), probeAt: at + REST };
  switch (place) {
    case 'elsewhere':
      return { ...leaving(next, at), probeAt: at + REST };
    case 'toward-card':
      return { ...next, probeAt: null, closeAt: at + CLOSE };
    default:
      return { ...next, probeAt: null, closeAt: null };
  }
}

function probed<Target>(intent: Intent<Target>, hit: Target | null, at: number): Intent<Target> {
  if (hit === null) return { ...intent, dismissed: null };
  if (hit === intent.dismissed || hit === intent.target || intent.pressed || intent.pinned) return intent;
  const isWarm = intent.phase === 'open' || at - intent.closedAt <= WARM;
  const hasScrolled = at - intent.scrolledAt <= SCROLL_QUIET;
  const hasMoved = at - intent.movedAt <= (isWarm ? WARM : MOVE_FRESH);
  if (hasScrolled || !hasMoved) return intent;
  const token = intent.token + 1;
  if (isWarm) return { ...opened(intent, hit), token };
  return { ...intent, phase: 'resting', token, target: hit, dismissed: null, openAt: intent.movedAt + OPEN };
}

function opened<Target>(intent: Intent<Target>, target: Target): Intent<Target> {
  return { ...intent, phase: 'open', target, dismissed: null, probeAt: null, openAt: null, closeAt: null };
}

function closed<Target>(intent: Intent<Target>, closedAt: number): Intent<Target> {
  return {
    ...intent,
    phase: 'idle',
    token: intent.token + 1,
    target: null,
    pinned: false,
    closedAt,
    closeAt: null,
    probeAt: null,
  };
}

function leaving<Target>(intent: Intent<Target>, at: number): Intent<Target> {
  return intent.pinned ? intent : { ...intent, closeAt: intent.closeAt ?? at + CLOSE };
}

/** Nothing opens by itself any more; what is open stays. */
function unarmed<Target>(intent: Intent<Target>): Intent<Target> {
  if (intent.phase !== 'resting') return { ...intent, probeAt: null };
  return { ...intent, phase: 'idle', token: intent.token + 1, target: null, probeAt: null, openAt: null };
}
