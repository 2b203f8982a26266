import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings, watchSettings } from '../../platform/settings.ts';

const { local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
});

test('a first run has the defaults and no problem', async () => {
  expect(await loadSettings()).toEqual({ settings: { everywhere: true, offSites: [] }, problem: null });
});

test('what is saved is read again, and the rest stays', async () => {
  await saveSettings({ offSites: ['a.example'] });
  await saveSettings({ everywhere: false });
  expect((await loadSettings()).settings).toEqual({ everywhere: false, offSites: ['a.example'] });
});

test('two saves at once both count', async () => {
  await Promise.all([saveSettings({ offSites: ['a.example'] }), saveSettings({ everywhere: false })]);
  expect((await loadSettings()).settings).toEqual({ everywhere: false, offSites: ['a.example'] });
});

test('damage is told, the readable part is kept, and the damaged value is set aside when saving', async () => {
  const damaged = { everywhere: 'perhaps', offSites: ['a.example'] };
  await local.set({ settings: damaged });
  const loaded = await loadSettings();
  expect(loaded.settings).toEqual({ everywhere: true, offSites: ['a.example'] });
  expect(loaded.problem).toBe(
    'Part of your settings was damaged; its defaults are in use. The sites you switched off are still off.',
  );
  await saveSettings({ everywhere: true });
  expect(await local.get('settings-damaged')).toEqual({ 'settings-damaged': damaged });
  expect((await loadSettings()).problem).toBeNull();
});

test('storage that cannot be read gives the defaults, says so, and is not overwritten', async () => {
  await saveSettings({ offSites: ['a.example'] });
  const read = vi.spyOn(local, 'get').mockRejectedValue(new Error('disk'));
  expect(await loadSettings()).toEqual({
    settings: { everywhere: true, offSites: [] },
    problem: 'Your settings could not be read just now. The defaults are in use; nothing was overwritten.',
  });
  await expect(saveSettings({ everywhere: false })).rejects.toThrow('disk');
  read.mockRestore();
  expect((await loadSettings()).settings).toEqual({ everywhere: true, offSites: ['a.example'] });
});

test('a failed save does not hold up the next one', async () => {
  const write = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
  await expect(saveSettings({ everywhere: false })).rejects.toThrow('full');
  write.mockRestore();
  await saveSettings({ offSites: ['b.example'] });
  expect((await loadSettings()).settings).toEqual({ everywhere: true, offSites: ['b.example'] });
});

test('a change is told until one stops listening', async () => {
  const seen = vi.fn();
  const stop = watchSettings(seen);
  await saveSettings({ everywhere: false });
  expect(seen).toHaveBeenCalledExactlyOnceWith({
    settings: { everywhere: false, offSites: [] },
    problem: null,
  });
  stop();
  await saveSettings({ everywhere: true });
  expect(seen).toHaveBeenCalledOnce();
});
