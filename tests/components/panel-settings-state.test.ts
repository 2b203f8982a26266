import { expect, test } from 'vitest';
import { createSettingsState } from '../../entrypoints/popup/settings-state.ts';
import type { LoadedSettings } from '../../platform/settings.ts';
import type { Settings } from '../../platform/settings-shape.ts';

/** Storage that starts with `loaded`; `tell` changes it as another tab would. */
function storeWith(loaded: LoadedSettings, save?: () => Promise<Settings>) {
  const watchers = new Set<(loaded: LoadedSettings) => void>();
  return {
    loadSettings: async () => loaded,
    saveSettings: save ?? (async (patch: Partial<Settings>) => ({ ...loaded.settings, ...patch })),
    watchSettings: (onChange: (loaded: LoadedSettings) => void) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    tell: (next: LoadedSettings) => {
      for (const watcher of watchers) watcher(next);
    },
  };
}

const all: LoadedSettings = { settings: { everywhere: true, offSites: ['a.example'] }, problem: null };

test.each([
  ['b.example', false, ['a.example', 'b.example']],
  ['a.example', true, []],
  ['a.example', false, ['a.example']],
  ['b.example', true, ['a.example']],
])('turning %s %s keeps the other sites as they are', async (site, on, offSites) => {
  const state = createSettingsState(storeWith(all));
  await state.load();
  await state.turnSite(site, on);
  expect(state.loaded.value).toEqual({ settings: { everywhere: true, offSites }, problem: null });
});

test('a switch moves before storage has answered', async () => {
  const state = createSettingsState(storeWith(all));
  await state.load();
  const turned = state.turnEverywhere(false);
  expect(state.loaded.value.settings.everywhere).toBe(false);
  await turned;
  expect(state.loaded.value.settings).toEqual({ everywhere: false, offSites: ['a.example'] });
});

test('a switch moves back, and the reader is told, when saving fails', async () => {
  const state = createSettingsState(storeWith(all, () => Promise.reject(new Error('quota'))));
  await state.load();
  await state.turnEverywhere(false);
  expect(state.loaded.value.settings).toEqual(all.settings);
  expect(state.loaded.value.problem).toContain('could not be saved');
});

test('settings that were damaged are whole again once something is saved', async () => {
  const state = createSettingsState(storeWith({ ...all, problem: 'Part of your settings was damaged.' }));
  await state.load();
  expect(state.loaded.value.problem).not.toBeNull();
  await state.turnEverywhere(false);
  expect(state.loaded.value.problem).toBeNull();
});

test('changes made elsewhere are followed until told to stop', async () => {
  const store = storeWith(all);
  const state = createSettingsState(store);
  const stop = state.watch();
  store.tell({ ...all, settings: { everywhere: false, offSites: [] } });
  expect(state.loaded.value.settings.everywhere).toBe(false);
  stop();
  store.tell(all);
  expect(state.loaded.value.settings.everywhere).toBe(false);
});
