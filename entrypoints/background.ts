import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepBadge } from '../platform/badge.ts';
import { bringReader, bringScripts } from '../platform/bring.ts';
import { frameOf } from '../platform/frame.ts';
import { drawUnderlines, inject, injectOnceLoaded } from '../platform/inject.ts';
import { lendCard, takeCardBack, tellBorrower } from '../platform/lend-card.ts';
import { onMessage } from '../platform/messages.ts';
import { READER_WANTED, SCRIPTS_WANTED } from '../platform/page-port.ts';

/** Keeps no state: it may be stopped and started again between any two events. */
export default defineBackground(() => {
  // Firefox starts content scripts in open tabs by itself.
  if (!import.meta.env.FIREFOX) void injectOnceLoaded();

  browser.runtime.onConnect.addListener((port) => {
    if (port.name === READER_WANTED) void bringReader(port);
    if (port.name === SCRIPTS_WANTED) void bringScripts(port);
  });
  onMessage('injectCard', ({ sender }) => inject('card', frameOf(sender)));
  onMessage('drawUnderlines', ({ sender }) => drawUnderlines(frameOf(sender)));
  onMessage('tabAddress', ({ sender }) => sender.tab?.url ?? null);
  onMessage('borrowCard', ({ data: loan, sender }) => lendCard(frameOf(sender), loan));
  onMessage('returnCard', ({ sender }) => takeCardBack(frameOf(sender)));
  onMessage('loanEvent', ({ data: { borrower, event }, sender }) =>
    tellBorrower({ ...frameOf(sender), frameId: borrower }, event),
  );
  // Answered when it is done: the page asks again if the background is stopped before.
  onMessage('mentionsChanged', async ({ sender }) => {
    if (sender.tab) await keepBadge(frameOf(sender));
  });
});
