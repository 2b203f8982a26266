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

export function createSettingsState(): SettingsState {
  const loaded = signal<LoadedSettings>({ settings: DEFAULT_SETTINGS, problem: null });

  /** The switch moves at once; where saving fails it moves back and the reader is told. */
  async function change(patch: Partial<Settings>): Promise<void> {
    const before = loaded.value;
    loaded.value = { ...before, settings: { ...before.settings, ...patch } };
    try {
      loaded.value = { settings: await saveSettings(patch), problem: null };
    } catch {
      loaded.value = { ...before, problem: 'Your change could not be saved. Nothing else was lost.' };
    }
  }

  return {
    loaded,
    async load() {
      loaded.value = await loadSettings();
    },
    turnEverywhere: (everywhere) => change({ everywhere }),
    turnSite: (site, on) => change({ offSites: turnSite(loaded.value.settings.offSites, site, on) }),
    watch: () =>
      watchSettings((next) => {
        loaded.value = next;
      }),
  };
}

/** The sites that are switched off once `site` is turned on or off. */
export function turnSite(offSites: readonly string[], site: string, on: boolean): readonly string[] {
  const others = offSites.filter((other) => other !== site);
  return on ? others : [...others, site];
}
