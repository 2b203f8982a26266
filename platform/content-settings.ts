import { isAbandoned } from './content-context.ts';
import { sendMessage } from './messages.ts';
import { readIsOn } from './read-is-on.ts';
import { SETTINGS_KEY, siteOf } from './settings-shape.ts';

/**
 * Whether the extension is on for this frame's site, and `onChange` whenever that changes. Until `signal` aborts.
 */
export function watchSettings(signal: AbortSignal, onChange: (on: boolean) => void): Promise<boolean> {
  const { local } = chrome.storage;
  const first = readIsOn(siteOfTab);
  let latest = first;
  const onStored = (changes: Record<string, unknown>) => {
    if (!(SETTINGS_KEY in changes)) return;
    // One after the other, so that of two quick changes the later one is told last.
    latest = latest.then(async (before) => {
      const now = await readIsOn(siteOfTab);
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

/** A frame follows the switch of the page it is part of, whose address only the background can tell it. */
async function siteOfTab(): Promise<string | null> {
  if (window === window.top) return siteOf(location.href);
  return siteOf((await sendMessage('tabAddress').catch(() => null)) ?? '');
}
