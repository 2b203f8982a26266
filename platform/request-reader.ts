import { askBackground } from './ask-background.ts';
import { READER_KEY, READER_WANTED, type ReadPage } from './page-port.ts';
import { SETTINGS_KEY } from './settings-shape.ts';

/**
 * The part of the content script that only pages need on which somebody is named. Resolves once it is there, which it is
 * not before the extension is on for this site; rejects where it cannot be had.
 */
export async function requestReader(): Promise<ReadPage> {
  for (;;) {
    const changed = nextChangeOfSettings();
    // False where the extension is off.
    if (await askBackground(READER_WANTED)) break;
    await changed;
  }
  const read = (globalThis as unknown as Record<symbol, ReadPage | undefined>)[READER_KEY];
  if (!read) throw new Error('The reader was injected but did not start.');
  return read;
}

function nextChangeOfSettings(): Promise<void> {
  const { onChanged } = chrome.storage.local;
  return new Promise((resolve) => {
    onChanged.addListener(function listen(changes) {
      if (!(SETTINGS_KEY in changes)) return;
      onChanged.removeListener(listen);
      resolve();
    });
  });
}
