import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LENDER_KEY } from '../../platform/card-loans.ts';
import { CARD_KEY } from '../../platform/card-port.ts';
import { HOVER_KEY } from '../../platform/hover-port.ts';
import { createCard } from './create-card.ts';
import { watchHover } from './hover/watch-hover.ts';
import { createLender } from './lender.ts';

/** Injected into a frame when its first card is asked for; leaves what it offers where the content script looks for it. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, {
    [CARD_KEY]: createCard,
    [HOVER_KEY]: watchHover,
    [LENDER_KEY]: createLender(),
  });
});
