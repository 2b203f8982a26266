import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS, isOnFor, parseSettings, siteOf } from '../../platform/settings-shape.ts';

describe('parseSettings', () => {
  test.each([
    { what: 'nothing stored', stored: undefined, settings: DEFAULT_SETTINGS, damaged: [] },
    { what: 'null', stored: null, settings: DEFAULT_SETTINGS, damaged: [] },
    {
      what: 'whole settings',
      stored: { everywhere: false, offSites: ['a.example'] },
      settings: { everywhere: false, offSites: ['a.example'] },
      damaged: [],
    },
    { what: 'a string', stored: 'off', settings: DEFAULT_SETTINGS, damaged: ['everywhere', 'offSites'] },
    { what: 'a list', stored: [1], settings: DEFAULT_SETTINGS, damaged: ['everywhere', 'offSites'] },
    {
      what: 'a damaged switch beside good sites',
      stored: { everywhere: 'yes', offSites: ['a.example'] },
      settings: { everywhere: true, offSites: ['a.example'] },
      damaged: ['everywhere'],
    },
    {
      what: 'one damaged site among good ones',
      stored: { everywhere: false, offSites: ['a.example', 7, '', 'b.example', 'a.example'] },
      settings: { everywhere: false, offSites: ['a.example', 'b.example'] },
      damaged: ['offSites'],
    },
  ])('$what', ({ stored, settings, damaged }) => {
    expect(parseSettings(stored)).toEqual({ settings, damaged });
  });

  it('takes anything that storage may hold, and what it gives back is whole', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = parseSettings(stored);
        expect(parseSettings(settings)).toEqual({ settings, damaged: [] });
      }),
    );
  });
});

test.each([
  ['https://www.example.org/a?b#c', 'www.example.org'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['file:///home/reader/page.html', 'file://'],
  ['about:blank', null],
  ['chrome://extensions/', null],
  ['', null],
  ['nonsense', null],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

test.each([
  { everywhere: true, offSites: [], site: 'a.example', on: true },
  { everywhere: true, offSites: ['a.example'], site: 'a.example', on: false },
  { everywhere: true, offSites: ['a.example'], site: 'www.a.example', on: true },
  { everywhere: true, offSites: ['a.example'], site: null, on: true },
  { everywhere: false, offSites: [], site: 'a.example', on: false },
])('on for $site with $offSites off, everywhere $everywhere: $on', ({ site, on, ...settings }) => {
  expect(isOnFor(settings, site)).toBe(on);
});
