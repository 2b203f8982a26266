import { type Browser, browser } from 'wxt/browser';

/** A frame of a tab, as the browser's API for scripts names it. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** The frame in which a content script sent something. */
export function frameOf({ tab, frameId = 0 }: Browser.runtime.MessageSender): Frame {
  return { tabId: tab!.id!, frameId };
}

export const topOf = (tabId: number): Frame => ({ tabId, frameId: 0 });

/** Calls a function in a frame's isolated world. It is sent there as text and can use nothing from outside itself. */
export async function callIn<Args extends unknown[], T>(
  { tabId, frameId }: Frame,
  func: (...args: Args) => T,
  args: Args,
): Promise<Awaited<T>> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: func as (...args: unknown[]) => unknown,
    args,
    // Otherwise a frame that is never done loading would keep back its answer.
    injectImmediately: true,
  });
  return answer?.result as Awaited<T>;
}
