import { READER_KEY, READER_WANTED, type ReadPage } from './page-port.ts';
import { SETTINGS_KEY } from './settings-shape.ts';

/**
 * The part of the content script that only pages need on which somebody is named. Resolves once it is there, which it is
 * not before the extension is on for this site; rejects where it cannot be had.
 *
 * Asks by a bare connection: the library of our other messages would be a sixth of what every page gets, and comes
 * with the reader.
 */
export async function requestReader(): Promise<ReadPage> {
  for (;;) {
    const changed = nextChangeOfSettings();
    // A background that is stopped in the middle of its answer is started again by the next question.
    if (await askForReader().catch(askForReader)) break;
    await changed;
  }
  const read = (globalThis as unknown as Record<symbol, ReadPage | undefined>)[READER_KEY];
  if (!read) throw new Error('The reader was injected but did not start.');
  return read;
}

/** True once it has been injected, false where the extension is off. */
function askForReader(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const port = chrome.runtime.connect({ name: READER_WANTED });
    port.onMessage.addListener(resolve);
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not write it to the page's console.
      const { lastError } = chrome.runtime;
      reject(new Error(lastError?.message ?? 'The background did not bring the reader.'));
    });
  });
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
