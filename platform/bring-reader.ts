import { type Browser, browser } from 'wxt/browser';
import { inject } from './inject.ts';
import { readIsOn } from './read-is-on.ts';
import { siteOf } from './settings-shape.ts';

/** Injects the reader into the frame that asks, if the extension is on for its site, and answers whether it is. */
export async function bringReader(port: Browser.runtime.Port): Promise<void> {
  const { tab, frameId = 0 } = port.sender!;
  try {
    const isOn = await readIsOn(async () => siteOf(tab!.url ?? ''));
    if (isOn) await Promise.all([drawHighlights(tab!.id!, frameId), inject('reader', tab!.id!, frameId)]);
    port.postMessage(isOn);
  } catch {
    // Nobody is left to tell, or the end of the connection tells.
  }
  port.disconnect();
}

/** Not on every page: a rule for highlights has browsers keep styles for each element (docs/decisions/0040). */
async function drawHighlights(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId, frameIds: [frameId] },
    files: ['/assets/highlights.css'],
  });
}
