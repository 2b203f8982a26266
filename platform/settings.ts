import { type StorageItemKey, storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_KEY, type Settings } from './settings-shape.ts';

export { type Settings, siteOf } from './settings-shape.ts';

const key: StorageItemKey = `local:${SETTINGS_KEY}`;
const damagedKey: StorageItemKey = `local:${SETTINGS_KEY}-damaged`;

/** Version 1 is the first. A later one adds its `migrations` here and nowhere else. */
const stored = storage.defineItem<unknown>(key, { version: 1, migrations: {} });

export interface LoadedSettings {
  readonly settings: Settings;
  /** a sentence for the reader, or null when all is well */
  readonly problem: string | null;
}

/** Never rejects: what cannot be read falls back to the defaults, and `problem` says so. */
export async function loadSettings(): Promise<LoadedSettings> {
  try {
    return describe(await stored.getValue());
  } catch {
    return {
      settings: DEFAULT_SETTINGS,
      problem: 'Your settings could not be read just now. The defaults are in use; nothing was overwritten.',
    };
  }
}

let lastSave: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings and keeps the others. Saves follow one another, so that two quick ones do not undo each other.
 * A damaged earlier value is set aside under its own key first. Rejects when storage cannot be read or written, and
 * then has changed nothing.
 */
export function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const save = async () => {
    const before = await stored.getValue();
    const { settings, damaged } = parseSettings(before);
    if (damaged.length > 0) await storage.setItem(damagedKey, before);
    const after = { ...settings, ...patch };
    await stored.setValue(after);
    return after;
  };
  const saved = lastSave.then(save, save);
  lastSave = saved.catch(() => {});
  return saved;
}

/** Calls back whenever the stored settings change, in whichever tab. Returns how to stop. */
export function watchSettings(onChange: (loaded: LoadedSettings) => void): () => void {
  return stored.watch((value) => onChange(describe(value)));
}

function describe(value: unknown): LoadedSettings {
  const { settings, damaged } = parseSettings(value);
  if (damaged.length === 0) return { settings, problem: null };
  const kept = damaged.includes('offSites') ? '' : ' The sites you switched off are still off.';
  return { settings, problem: `Part of your settings was damaged; its defaults are in use.${kept}` };
}
