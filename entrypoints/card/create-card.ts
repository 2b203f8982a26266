import type { CloseReason, CreateCard } from '../../platform/card-port.ts';
import { createCardHost } from './card-host.ts';
import { cardParts } from './card-parts.ts';
import { type CardSession, startSession } from './card-session.tsx';

/** The card of this frame. It is in the page only while it is open; opening it again replaces what it shows. */
export const createCard: CreateCard = (events, signal) => {
  const host = createCardHost(events.onPointer);
  let session: CardSession | null = null;
  /** drawn for a mention that the pointer rests on */
  let prepared: CardSession | null = null;

  const start = (entity: string) => startSession({ host, entity, onPin: events.onPin, onDismiss: close });

  const close = (reason: CloseReason) => {
    if (!session) return;
    session.end();
    session = null;
    events.onClose(reason);
  };
  signal.addEventListener('abort', () => close('gone'), { once: true });

  return {
    prepare(entity) {
      if (session || signal.aborted || prepared?.entity === entity) return;
      prepared?.end();
      prepared = start(entity);
    },
    open(request) {
      if (signal.aborted) return;
      session?.end();
      if (prepared?.entity !== request.entity) {
        prepared?.end();
        prepared = start(request.entity);
      }
      session = prepared;
      prepared = null;
      session.show(request);
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
