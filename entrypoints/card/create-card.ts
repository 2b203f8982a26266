import type { CloseReason, CreateCard } from '../../platform/card-port.ts';
import { createCardHost } from './card-host.ts';
import { cardParts } from './card-parts.ts';
import { type CardSession, startSession } from './card-session.tsx';
import { drawCard } from './draw-card.tsx';

/** The card of this frame. It is in the page only while it is open; opening it again replaces what it shows. */
export const createCard: CreateCard = (events, signal) => {
  const host = createCardHost(events.onPointer);
  let session: CardSession | null = null;

  const close = (reason: CloseReason) => {
    if (!session) return;
    session.end();
    session = null;
    events.onClose(reason);
  };
  signal.addEventListener('abort', () => close('gone'), { once: true });

  return {
    prepare(entity) {
      // The host is not in the page: this costs no style and no layout.
      if (!session && !signal.aborted) drawCard(host.root, { entity });
    },
    open(request) {
      if (signal.aborted) return;
      session?.end();
      session = startSession({ host, request, onPin: events.onPin, onDismiss: close });
    },
    close,
    get isOpen() {
      return session !== null;
    },
    get isPinned() {
      return session?.isPinned ?? false;
    },
    getRect: () => (session ? cardParts(host.root).card.getBoundingClientRect() : null),
    owns: host.owns,
  };
};
