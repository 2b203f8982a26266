import type { Browser } from 'wxt/browser';
import { frameOf } from './frame.ts';
import { inject } from './inject.ts';
import { readIsOn } from './read-is-on.ts';
import { siteOf } from './settings-shape.ts';

/** Each needs the one before. Injected one by one, each is a task of its own. */
const READER = ['names', 'engine', 'reader'] as const;

/** Injects the reader into the frame that asks, if the extension is on for its site, and answers whether it is. */
export async function bringReader(port: Browser.runtime.Port): Promise<void> {
  const sender = port.sender!;
  try {
    const isOn = await readIsOn(async () => siteOf(sender.tab!.url ?? ''));
    if (isOn) for (const script of READER) await inject(script, frameOf(sender));
    port.postMessage(isOn);
  } catch {
    // Nobody is left to tell, or the end of the connection tells.
  }
  port.disconnect();
}
