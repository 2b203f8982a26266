import type { Browser } from 'wxt/browser';
import { frameOf } from './frame.ts';
import { inject, injectIntoTab } from './inject.ts';
import { readIsOn } from './read-is-on.ts';
import { siteOf } from './settings-shape.ts';

type Port = Browser.runtime.Port;

/** Each needs the one before. Injected one by one, each is a task of its own. */
const READER = ['names', 'engine', 'reader'] as const;

/** Injects the reader into the frame that asks, if the extension is on for its site, and answers whether it is. */
export async function bringReader(port: Port): Promise<void> {
  const sender = port.sender!;
  await answer(port, async () => {
    const isOn = await readIsOn(async () => siteOf(sender.tab!.url ?? ''));
    if (isOn) for (const script of READER) await inject(script, frameOf(sender));
    return isOn;
  });
}

/** Starts the content scripts in those frames of the tab that asks in which they do not run yet. */
export async function bringScripts(port: Port): Promise<void> {
  await answer(port, async () => {
    await injectIntoTab(frameOf(port.sender!).tabId);
    return true;
  });
}

async function answer(port: Port, bring: () => Promise<boolean>): Promise<void> {
  try {
    port.postMessage(await bring());
  } catch {
    // Nobody is left to tell, or the end of the connection tells.
  }
  port.disconnect();
}
