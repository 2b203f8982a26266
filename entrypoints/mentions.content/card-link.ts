import {
  CARD_KEY,
  type Card,
  type CardAnchor,
  type CardEvents,
  type CreateCard,
} from '../../platform/card-port.ts';
import { requestCard } from '../../platform/content-messages.ts';

export interface CardLink {
  /** The card, once it has been loaded. */
  readonly card: Card | null;
  /** Loads the card ahead of its first use. */
  prepare(): void;
  /** Shows the card as soon as it is there, unless `isWanted` says no by then. */
  open(request: { entity: string; anchor: CardAnchor; focus: boolean }, isWanted: () => boolean): void;
}

/** Asks for the card at first need. A card that cannot be had is no reason for anything else to stop. */
export function createCardLink(events: CardEvents, signal: AbortSignal): CardLink {
  let card: Card | null = null;
  let loading: Promise<void> | null = null;
  let hasWarned = false;

  const load = () => {
    loading ??= requestCard().then(
      () => {
        const { [CARD_KEY]: create } = globalThis as unknown as Record<symbol, CreateCard>;
        if (create && !signal.aborted) card = create(events, signal);
      },
      (error: unknown) => {
        // The next hover may try again: the background may have been busy or just replaced.
        loading = null;
        if (!hasWarned) console.warn('Context Cards could not load its card.', error);
        hasWarned = true;
      },
    );
    return loading;
  };

  return {
    get card() {
      return card;
    },
    prepare() {
      void load();
    },
    open(request, isWanted) {
      if (card) card.open(request);
      else void load().then(() => isWanted() && card?.open(request));
    },
  };
}
