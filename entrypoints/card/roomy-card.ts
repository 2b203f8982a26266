import type { Card, CardEvents, CreateCard } from '../../platform/card-port.ts';
import { createBorrowedCard, isCramped } from './borrow-card.ts';
import { createCard } from './create-card.ts';

type Shown = Omit<Card, 'prepare'>;

/** A card where there is room for it: in this frame, or in the top frame if this one is too small. */
export const createRoomyCard: CreateCard = (events, signal) => {
  let shown: Shown | null = null;

  /** What happens to a card that another has taken the place of is nobody's business. */
  const eventsOf = (card: () => Shown): CardEvents => ({
    onPointer: events.onPointer,
    onPin: events.onPin,
    onClose(reason) {
      if (shown === card()) events.onClose(reason);
    },
  });
  const own: Card = createCard(
    eventsOf(() => own),
    signal,
  );
  const show = (card: Shown, request: Parameters<Card['open']>[0]) => {
    const before = shown;
    shown = card;
    if (before !== card) before?.close('left');
    card.open(request);
  };
  const borrowed: Shown = createBorrowedCard(
    (request) => show(own, request),
    eventsOf(() => borrowed),
    signal,
  );

  return {
    prepare: own.prepare,
    open: (request) => show(isCramped(request.anchor) ? borrowed : own, request),
    close: (reason) => shown?.close(reason),
    get isOpen() {
      return shown?.isOpen ?? false;
    },
    get isPinned() {
      return shown?.isPinned ?? false;
    },
    getRect: () => shown?.getRect() ?? null,
    owns: own.owns,
  };
};
