import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_KEY } from '../../platform/card-port.ts';
import { createCard } from './create-card.ts';

/** Injected into a frame when its first card is asked for; leaves the factory where the content script looks for it. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [CARD_KEY]: createCard });
});
