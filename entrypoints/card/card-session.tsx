import { render } from 'preact';
import type { Card, CardEvents, CloseReason } from '../../platform/card-port.ts';
import { guestFocus } from './card-focus.ts';
import type { CardHost } from './card-host.ts';
import { cardParts } from './card-parts.ts';
import { dismissOnInput } from './dismiss.ts';
import { drawCard } from './draw-card.tsx';
import { followAnchor } from './follow-anchor.ts';
import { glideHeight } from './glide.ts';
import { keepPinnedInside } from './keep-pinned-inside.ts';
import { goBack, goOn, previousStep, shownStep, startTrail, type Trail } from './trail.ts';
import { watchPresence } from './watch-presence.ts';

/** One open card, from the request to its end. */
export interface CardSession {
  readonly isPinned: boolean;
  /** Takes the card off the page and gives the focus back. */
  end(): void;
}

interface Start {
  readonly host: CardHost;
  readonly request: Parameters<Card['open']>[0];
  readonly onPin: CardEvents['onPin'];
  /** Asks for the end; never within the call that starts the session. */
  onDismiss(reason: CloseReason): void;
}

export function startSession({ host, request, onPin, onDismiss }: Start): CardSession {
  const { root } = host;
  const session = new AbortController();
  const { signal } = session;
  let placing = new AbortController();
  let trail = startTrail(request.entity);
  let pinned = false;

  const draw = () =>
    drawCard(root, {
      entity: shownStep(trail).entity,
      previous: previousStep(trail)?.entity,
      pinned,
      onOpen: (entity) => go(goOn(trail, entity, cardParts(root).body.scrollTop)),
      onBack: () => go(goBack(trail)),
      onPin: togglePin,
      onClose: () => onDismiss('button'),
    });

  const go = (next: Trail) => {
    // What was clicked goes with the old content; without this the focus would fall back to the page.
    const hadFocus = root.activeElement !== null;
    trail = next;
    glideHeight(cardParts(root).card, draw);
    const { body, heading } = cardParts(root);
    body.scrollTop = shownStep(trail).scrollTop;
    if (hadFocus) heading.focus({ preventScroll: true });
  };

  const place = () => {
    placing.abort();
    placing = new AbortController();
    if (pinned) keepPinnedInside(cardParts(root).card, placing.signal);
    else
      followAnchor({ root, anchor: request.anchor, onGone: () => onDismiss('gone'), signal: placing.signal });
  };

  const togglePin = () => {
    pinned = !pinned;
    draw();
    place();
    onPin(pinned);
  };

  draw();
  const giveFocusBack = guestFocus({
    root,
    onLeave: () => {
      if (request.focus && !pinned) onDismiss('left');
    },
    signal,
  });
  host.show(request.anchor.contextElement);
  place();
  watchPresence(root, () => onDismiss('gone'), signal);
  dismissOnInput({ owns: host.owns, isPinned: () => pinned, onDismiss, signal });
  if (request.focus) cardParts(root).heading.focus({ preventScroll: true });

  return {
    get isPinned() {
      return pinned;
    },
    end() {
      session.abort();
      placing.abort();
      giveFocusBack();
      host.remove();
      render(null, root);
    },
  };
}
