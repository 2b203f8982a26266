import { CARD_KEY } from './card-port.ts';
import { sendMessage } from './messages.ts';

/** Resolves when the card's factory stands under {@link CARD_KEY} in this frame; rejects saying why it does not. */
export async function requestCard(): Promise<void> {
  if (CARD_KEY in globalThis) return;
  await sendMessage('injectCard');
  if (!(CARD_KEY in globalThis)) throw new Error('The card was injected but did not start.');
}

/** Tells the background, for the badge. A background that is gone or busy is no fault of the page's. */
export function announceMentions(): void {
  sendMessage('mentionsChanged').catch(() => {});
}
