import { type ReadonlySignal, signal } from '@preact/signals';
import { type LoadedSettings, loadSettings, saveSettings, watchSettings } from '../../platform/settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../platform/settings-shape.ts';

export interface SettingsState {
  readonly loaded: ReadonlySignal<LoadedSettings>;
  load(): Promise<void>;
  turnEverywhere(on: boolean): Promise<void>;
  turnSite(site: string, on: boolean): Promise<void>;
  /** Follows changes made elsewhere. Returns how to stop. */
  watch(): () => void;
}

export function createSettingsState(store = { loadSettings, saveSettings, watchSettings }): SettingsState {
  const loaded = signal<LoadedSettings>({ settings: DEFAULT_SETTINGS, problem: null });

  /** A switch moves at once; where saving fails it moves back and the reader is told. */
  async function change(patch: Partial<Settings>): Promise<void> {
    const before = loaded.value;
    loaded.value = { ...before, settings: { ...before.settings, ...patch } };
    try {
      loaded.value = { settings: await store.saveSettings(patch), problem: null };
    } catch {
      loaded.value = { ...before, problem: 'Your change could not be saved. Your earlier settings stand.' };
    }
  }

  return {
    loaded,
    async load() {
      loaded.value = await store.loadSettings();
    },
    turnEverywhere: (everywhere) => change({ everywhere }),
    turnSite: (site, on) => change({ offSites: turnSite(loaded.value.settings.offSites, site, on) }),
    watch: () =>
      store.watchSettings((next) => {
        loaded.value = next;
      }),
  };
}

/** The sites that are switched off once `site` is turned on or off. */
function turnSite(offSites: readonly string[], site: string, on: boolean): readonly string[] {
  const others = offSites.filter((other) => other !== site);
  return on ? others : [...others, site];
}
