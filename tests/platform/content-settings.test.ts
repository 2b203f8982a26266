import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchSettings } from '../../platform/content-settings.ts';

const { local } = fakeBrowser.storage;
const page = { location: { href: 'https://a.example/article' } };
const stopping = new AbortController();

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
  vi.stubGlobal('location', page.location);
  vi.stubGlobal('window', Object.assign(globalThis, { top: globalThis }));
});

afterEach(() => vi.unstubAllGlobals());

test('on where nothing is stored', async () => {
  expect(await watchSettings(stopping.signal, () => {})).toBe(true);
});

test('off on a site that was switched off, and still on elsewhere', async () => {
  await local.set({ settings: { everywhere: true, offSites: ['a.example'] } });
  expect(await watchSettings(stopping.signal, () => {})).toBe(false);
  await local.set({ settings: { everywhere: true, offSites: ['b.example'] } });
  expect(await watchSettings(stopping.signal, () => {})).toBe(true);
});

test('tells changes that concern this site, in their order, and no others', async () => {
  const told: boolean[] = [];
  const stop = new AbortController();
  expect(await watchSettings(stop.signal, (on) => told.push(on))).toBe(true);
  await local.set({ settings: { everywhere: true, offSites: ['b.example'] }, other: 1 });
  await local.set({ settings: { everywhere: false, offSites: [] } });
  await vi.waitFor(() => expect(told).toEqual([false]));
  await local.set({ settings: { everywhere: true, offSites: [] } });
  await vi.waitFor(() => expect(told).toEqual([false, true]));
  stop.abort();
  await local.set({ settings: { everywhere: false, offSites: [] } });
  expect(local.onChanged.hasListeners()).toBe(false);
  expect(told).toEqual([false, true]);
});

test('storage that throws leaves the defaults in force', async () => {
  const read = vi.spyOn(local, 'get').mockRejectedValue(new Error('disk'));
  expect(await watchSettings(stopping.signal, () => {})).toBe(true);
  read.mockRestore();
});
