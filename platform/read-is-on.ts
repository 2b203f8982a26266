import { isOnFor, parseSettings, SETTINGS_KEY } from './settings-shape.ts';

/**
 * Whether the extension is on for a site, which is asked for only where it matters. Storage that cannot be read is no
 * reason to be silent: the defaults hold, and the popup says so.
 *
 * Reads `storage` directly: the library that writes settings is not needed for that.
 */
export async function readIsOn(findSite: () => Promise<string | null>): Promise<boolean> {
  const stored = await readStored().catch(() => ({}) as Record<string, unknown>);
  const { settings } = parseSettings(stored[SETTINGS_KEY]);
  return isOnFor(settings, settings.offSites.length > 0 ? await findSite() : null);
}

/** Rejects where the API throws, too. */
async function readStored(): Promise<Record<string, unknown>> {
  return await chrome.storage.local.get(SETTINGS_KEY);
}
