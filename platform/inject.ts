import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Frame } from './frame.ts';

/** Kept as long as the extension stays loaded; updating and disabling it clear the session's storage. */
const INJECTED_KEY = 'injected';

/** {@link injectIntoOpenTabs}, once each time that the extension is installed, updated or enabled. */
export async function injectOnceLoaded(): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(INJECTED_KEY))[INJECTED_KEY]) return;
  await session.set({ [INJECTED_KEY]: true });
  await injectIntoOpenTabs();
}

/**
 * Starts the content script in tabs that were open before the extension was, so that nothing has to be reloaded.
 * Tabs that extensions may not read are left alone.
 */
async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ status: 'complete', discarded: false });
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && injectIntoTab(id)));
}

/** Starts the content scripts in all frames of a tab; where they run already they notice. */
export async function injectIntoTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox says null where an entry has no files of a kind.
  const files = (kind: 'js' | 'css') => new Set(scripts.flatMap((entry) => entry[kind] ?? []));
  await Promise.all([
    browser.scripting.insertCSS({ target, files: [...files('css')] }),
    // One by one, each is a task of its own.
    ...[...files('js')].map((file) =>
      browser.scripting.executeScript({ target, files: [file as ScriptPublicPath] }),
    ),
  ]);
}

/** Injects a script that a frame gets when it first has a use for it; resolves when it has run there. */
export async function inject(
  script: 'names' | 'engine' | 'reader' | 'card',
  { tabId, frameId }: Frame,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [`/${script}.js`],
    injectImmediately: true,
  });
}

/**
 * Gives a frame the rules for underlines. Not before it has one: for a rule for highlights browsers keep styles for each
 * element (docs/decisions/0040-never-felt.md).
 */
export async function drawUnderlines({ tabId, frameId }: Frame): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId, frameIds: [frameId] },
    files: ['/assets/highlights.css'],
  });
}
