import { isAbandoned } from './content-context.ts';
import { sendMessage } from './messages.ts';
import { isOnFor, parseSettings, SETTINGS_KEY, siteOf } from './settings-shape.ts';

/**
 * Whether the extension is on for this frame's site, and `onChange` whenever that changes. Until `signal` aborts.
 *
 * Reads `storage` directly: the library that writes settings would cost every page a part of the script's size limit.
 */
export function watchSettings(signal: AbortSignal, onChange: (on: boolean) => void): Promise<boolean> {
  const { local } = chrome.storage;
  const first = readIsOn();
  let latest = first;
  const onStored = (changes: Record<string, unknown>) => {
    if (!(SETTINGS_KEY in changes)) return;
    // One after the other, so that of two quick changes the later one is told last.
    latest = latest.then(async (before) => {
      const now = await readIsOn();
      if (now !== before && !signal.aborted) onChange(now);
      return now;
    });
  };
  local.onChanged.addListener(onStored);
  signal.addEventListener('abort', () => {
    // An extension that is gone hears nothing any more, and its API throws.
    if (!isAbandoned()) local.onChanged.removeListener(onStored);
  });
  return first;
}

/** Storage that cannot be read is no reason to be silent: the defaults hold, and the popup says so. */
async function readIsOn(): Promise<boolean> {
  const stored = await readStored().catch(() => ({}) as Record<string, unknown>);
  const { settings } = parseSettings(stored[SETTINGS_KEY]);
  return isOnFor(settings, settings.offSites.length > 0 ? await siteOfTab() : null);
}

/** A frame follows the switch of the page it is part of, whose address only the background can tell it. */
async function siteOfTab(): Promise<string | null> {
  if (window === window.top) return siteOf(location.href);
  return siteOf((await sendMessage('tabAddress').catch(() => null)) ?? '');
}

/** Rejects where the API throws, too. */
async function readStored(): Promise<Record<string, unknown>> {
  return await chrome.storage.local.get(SETTINGS_KEY);
}
