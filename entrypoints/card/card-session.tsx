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

type Request = Parameters<Card['open']>[0];

/** One card, from its drawing to its end. */
export interface CardSession {
  readonly entity: string;
  readonly isPinned: boolean;
  /** Puts what has been drawn into the page. Once. */
  show(request: Request): void;
  /** Takes the card off the page and gives the focus back. */
  end(): void;
}

interface Start {
  readonly host: CardHost;
  readonly entity: string;
  readonly onPin: CardEvents['onPin'];
  /** Asks for the end; never within the call that shows the card. */
  onDismiss(reason: CloseReason): void;
}

/** Draws the card of `entity` outside of the page, where it costs no style and no layout. */
export function startSession({ host, entity, onPin, onDismiss }: Start): CardSession {
  const { root } = host;
  const session = new AbortController();
  const { signal } = session;
  let placing = new AbortController();
  let trail = startTrail(entity);
  let pinned = false;
  let anchor: Request['anchor'] | null = null;
  let giveFocusBack = () => {};

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
    else if (anchor) followAnchor({ root, anchor, onGone: () => onDismiss('gone'), signal: placing.signal });
  };

  const togglePin = () => {
    pinned = !pinned;
    draw();
    place();
    onPin(pinned);
  };

  draw();

  return {
    entity,
    get isPinned() {
      return pinned;
    },
    show({ anchor: near, focus }) {
      anchor = near;
      giveFocusBack = guestFocus({
        root,
        onLeave: () => {
          if (focus && !pinned) onDismiss('left');
        },
        signal,
      });
      host.show(near.contextElement);
      place();
      watchPresence(root, () => onDismiss('gone'), signal);
      dismissOnInput({ owns: host.owns, isPinned: () => pinned, onDismiss, signal });
      if (focus) cardParts(root).heading.focus({ preventScroll: true });
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
