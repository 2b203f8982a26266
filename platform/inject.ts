import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * Starts the content script in tabs that were open before the extension was, so that nothing has to be reloaded.
 * Tabs that extensions may not read are left alone.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ status: 'complete', discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : scripts.map(async ({ js = [], css = [] }) => {
            const target = { tabId: id, allFrames: true };
            if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
            await browser.scripting.executeScript({ target, files: js as ScriptPublicPath[] });
          }),
    ),
  );
}
