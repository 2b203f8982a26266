import type { Browser } from 'wxt/browser';

/** A frame of a tab, as the browser's API for scripts names it. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** The frame in which a content script sent something. */
export function frameOf({ tab, frameId = 0 }: Browser.runtime.MessageSender): Frame {
  return { tabId: tab!.id!, frameId };
}
