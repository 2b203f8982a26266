import { BORROWER_KEY, type Borrower, type Box, type Loan } from '../../platform/card-loans.ts';
import type { Card, CardAnchor, CreateCard } from '../../platform/card-port.ts';
import { framePath } from '../../platform/frame-path.ts';
import { sendMessage } from '../../platform/messages.ts';
import { dismissOnInput } from './dismiss.ts';

/** CSS pixels in which a card can be read; with less beside the mention, the top frame has the room. */
const LEAST_WIDTH = 400;
const LEAST_HEIGHT = 280;

/** Whether this is a frame in a page, and one without room for a card at the anchor. */
export function isCramped(anchor: CardAnchor): boolean {
  if (window === window.parent) return false;
  const rects = anchor.getClientRects();
  const above = Math.min(...rects.map(({ top }) => top));
  const below = innerHeight - Math.max(...rects.map(({ bottom }) => bottom));
  return innerWidth < LEAST_WIDTH || Math.max(above, below) < LEAST_HEIGHT;
}

function loanFor({ entity, anchor, focus }: Parameters<Card['open']>[0]): Loan {
  const lines = anchor.getClientRects();
  return {
    entity,
    lines: lines.map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    viewWidth: innerWidth,
    path: framePath() as [number, ...number[]],
    focus,
  };
}

/**
 * A card that the top frame shows for this one. `onRefusal` is told what was to be opened where the top frame cannot:
 * it does not find this frame, or is closed to us.
 */
export function createBorrowedCard(
  onRefusal: (request: Parameters<Card['open']>[0]) => void,
  ...[events, signal]: Parameters<CreateCard>
): Omit<Card, 'prepare'> {
  let session: AbortController | null = null;
  let pinned = false;
  let place: Box | null = null;

  const end = () => {
    session?.abort();
    session = null;
    place = null;
    pinned = false;
  };

  const close: Card['close'] = (reason) => {
    if (!session) return;
    end();
    sendMessage('returnCard').catch(() => {});
    events.onClose(reason);
  };
  signal.addEventListener('abort', () => close('gone'), { once: true });

  const hear: Borrower = (event) => {
    if (!session) return;
    if (event.type === 'pointer') {
      events.onPointer(event.inside);
    } else if (event.type === 'pin') {
      pinned = event.pinned;
      events.onPin(pinned);
    } else {
      end();
      events.onClose(event.reason);
    }
  };

  return {
    open(request) {
      end();
      Object.assign(globalThis, { [BORROWER_KEY]: hear });
      const opened = new AbortController();
      session = opened;
      const { signal } = opened;
      sendMessage('borrowCard', loanFor(request))
        .catch(() => null)
        .then((shown) => {
          if (signal.aborted) {
            // Closed before it was there.
            if (!session && shown) sendMessage('returnCard').catch(() => {});
            return;
          }
          place = shown;
          if (shown) return;
          end();
          onRefusal(request);
        });
      dismissOnInput({ owns: () => false, isPinned: () => pinned, onDismiss: close, signal });
      const leave = () => {
        if (!pinned) close('gone');
      };
      addEventListener('scroll', leave, { capture: true, passive: true, signal });
      addEventListener('pagehide', leave, { signal });
    },
    close,
    get isOpen() {
      return session !== null;
    },
    get isPinned() {
      return pinned;
    },
    getRect: () =>
      place && new DOMRect(place.left, place.top, place.right - place.left, place.bottom - place.top),
    owns: () => false,
  };
}
