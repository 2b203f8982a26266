import { CARD_KEY } from './card-port.ts';
import { type InjectedScript, sendMessage } from './messages.ts';
import { READER_KEY, type ReadPage } from './page-port.ts';

/** Resolves when the card's factory stands under {@link CARD_KEY} in this frame; rejects saying why it does not. */
export async function requestCard(): Promise<void> {
  await request('card', CARD_KEY);
}

/** The part of the content script that only pages need on which somebody is named; rejects saying why it is missing. */
export async function requestReader(): Promise<ReadPage> {
  return (await request('reader', READER_KEY)) as ReadPage;
}

async function request(script: InjectedScript, key: symbol): Promise<unknown> {
  const isThere = () => key in globalThis;
  // A background that is stopped in the middle of a message is started again by the next one.
  if (!isThere()) await sendMessage('inject', script).catch(() => sendMessage('inject', script));
  if (!isThere()) throw new Error(`The ${script} was injected but did not start.`);
  return (globalThis as unknown as Record<symbol, unknown>)[key];
}

/** Tells the background, for the badge. A background that is gone or busy is no fault of the page's. */
export function announceMentions(): void {
  sendMessage('mentionsChanged')
    .catch(() => sendMessage('mentionsChanged'))
    .catch(() => {});
}
