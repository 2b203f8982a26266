import { CARD_KEY } from './card-port.ts';
import { sendMessage } from './messages.ts';

/** Resolves when the card's factory stands under {@link CARD_KEY} in this frame; rejects saying why it does not. */
export async function requestCard(): Promise<void> {
  const isThere = () => CARD_KEY in globalThis;
  // A background that is stopped in the middle of a message is started again by the next one.
  if (!isThere()) await sendMessage('injectCard').catch(() => sendMessage('injectCard'));
  if (!isThere()) throw new Error('The card was injected but did not start.');
}

/** Has the underlines drawn from the next frame on. Without that they are still there for the pointer. */
export function requestUnderlines(): Promise<void> {
  return tell('drawUnderlines');
}

/** Tells the background, for the badge. */
export function announceMentions(): void {
  void tell('mentionsChanged');
}

/** Resolves in any case: a background that is gone or busy is no fault of the page's. */
function tell(what: 'drawUnderlines' | 'mentionsChanged'): Promise<void> {
  return sendMessage(what)
    .catch(() => sendMessage(what))
    .catch(() => {});
}
