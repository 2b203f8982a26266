/** What the reader chose. Kept under {@link SETTINGS_KEY} of `storage.local`. */
export interface Settings {
  /** off: nowhere at all */
  readonly everywhere: boolean;
  /** sites (see {@link siteOf}) on which the extension stays silent */
  readonly offSites: readonly string[];
}

export const SETTINGS_KEY = 'settings';
export const DEFAULT_SETTINGS: Settings = { everywhere: true, offSites: [] };

/**
 * Reads stored settings piece by piece, so that one damaged piece does not take the others with it.
 * `damaged` names the pieces that had to fall back to their defaults; nothing stored is not damage.
 */
export function parseSettings(stored: unknown): { settings: Settings; damaged: readonly string[] } {
  if (stored === null || stored === undefined) return { settings: DEFAULT_SETTINGS, damaged: [] };
  if (typeof stored !== 'object' || Array.isArray(stored)) {
    return { settings: DEFAULT_SETTINGS, damaged: ['everywhere', 'offSites'] };
  }
  const { everywhere, offSites } = stored as Record<string, unknown>;
  const damaged: string[] = [];
  if (typeof everywhere !== 'boolean') damaged.push('everywhere');
  const sites = Array.isArray(offSites)
    ? offSites.filter((site) => typeof site === 'string' && site !== '')
    : [];
  if (!Array.isArray(offSites) || sites.length < offSites.length) damaged.push('offSites');
  return {
    settings: {
      everywhere: typeof everywhere === 'boolean' ? everywhere : DEFAULT_SETTINGS.everywhere,
      offSites: [...new Set(sites as string[])],
    },
    damaged,
  };
}

/**
 * The site an address belongs to, as the switch in the popup names it: the host name, or `file://` for all local
 * files. Null for what is no site (browser pages, `about:blank`, nonsense).
 */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return 'file://';
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

export function isOnFor(settings: Settings, site: string | null): boolean {
  return settings.everywhere && (site === null || !settings.offSites.includes(site));
}
