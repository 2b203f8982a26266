import { sendMessage } from './messages.ts';
import { isOnFor, parseSettings, SETTINGS_KEY, type Settings, siteOf } from './settings-shape.ts';

/**
 * Whether the extension is on for this frame's site, and `onChange` whenever that changes. Until `signal` aborts.
 *
 * Reads `storage` directly: the library that writes settings would cost every page a fifth of the script's size limit.
 */
export async function watchSettings(signal: AbortSignal, onChange: (on: boolean) => void): Promise<boolean> {
  const { local } = chrome.storage;
  let isOn: boolean | undefined;
  const follow = async (settings: Settings) => {
    const next = isOnFor(settings, settings.offSites.length > 0 ? await siteOfTab() : null);
    if (isOn !== undefined && next !== isOn && !signal.aborted) onChange(next);
    isOn = next;
    return next;
  };
  const onStored = (changes: Record<string, chrome.storage.StorageChange>) => {
    const change = changes[SETTINGS_KEY];
    if (change) void follow(parseSettings(change.newValue).settings);
  };
  local.onChanged.addListener(onStored);
  signal.addEventListener('abort', () => local.onChanged.removeListener(onStored));
  const stored = await local.get(SETTINGS_KEY).catch(() => ({}) as Record<string, unknown>);
  return follow(parseSettings(stored[SETTINGS_KEY]).settings);
}

/** A frame follows the switch of the page it is part of, whose address only the background can tell it. */
async function siteOfTab(): Promise<string | null> {
  if (window === window.top) return siteOf(location.href);
  return siteOf((await sendMessage('tabAddress').catch(() => null)) ?? '');
}
