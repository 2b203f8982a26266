import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browsers.ts';

function machine(platform: NodeJS.Platform, env: Record<string, string>, ...executables: string[]) {
  return { platform, env, isExecutable: (path: string) => executables.includes(path) };
}

describe('Finding a browser', () => {
  test.each([
    ['on the path', 'chromium', machine('linux', { PATH: '/a:/b' }, '/b/chromium'), '/b/chromium'],
    [
      'the earlier command before the earlier folder',
      'firefox',
      machine('linux', { PATH: '/a:/b' }, '/a/firefox', '/b/firefox-esr'),
      '/b/firefox-esr',
    ],
    [
      'what the environment names before anything else',
      'firefox',
      machine('linux', { PATH: '/a', FIREFOX_PATH: '/my/firefox' }, '/a/firefox', '/my/firefox'),
      '/my/firefox',
    ],
    [
      'an application of the user’s on macOS',
      'chromium',
      machine('darwin', { HOME: '/Users/me' }, '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'),
      '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    ['nothing where there is none', 'chromium', machine('linux', { PATH: '/a' }), null],
    ['nothing without a path', 'chromium', machine('linux', {}), null],
  ] as const)('finds %s', (_, name, where, expected) => {
    expect(findBrowser(name, where)).toBe(expected);
  });

  test('does not look further when the environment names what cannot be run', () => {
    const where = machine('linux', { PATH: '/a', CHROMIUM_PATH: '/gone' }, '/a/chromium');
    expect(() => findBrowser('chromium', where)).toThrow('CHROMIUM_PATH is /gone, which cannot be run.');
  });
});
