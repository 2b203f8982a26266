import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const manifestOf = (build: string) =>
  JSON.parse(readFileSync(new URL(`../../.output/${build}/manifest.json`, import.meta.url), 'utf8'));

describe.each(['chrome-mv3', 'firefox-mv3'])('The manifest of %s', (build) => {
  const manifest = manifestOf(build);

  test('asks for no more than the README explains', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('gives pages nothing to fetch, and no site a way to send messages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('has each content script run in a task of its own, in frames with an address and in all windows', () => {
    const scripts: Record<string, unknown>[] = manifest.content_scripts;
    const FRAMES = { all_frames: true };
    const WINDOWS = { all_frames: false, match_origin_as_fallback: true, match_about_blank: true };
    expect(scripts).toMatchObject(
      ['first-look', 'mentions'].flatMap((name) =>
        [FRAMES, WINDOWS].map((where) => ({
          ...where,
          matches: ['<all_urls>'],
          js: [`content-scripts/${name}.js`],
        })),
      ),
    );
  });

  test('loads no code but its own', () => {
    expect(JSON.stringify(manifest.content_security_policy ?? {})).not.toMatch(/https?:|unsafe/);
  });
});

test('Firefox is told that no data is collected', () => {
  const { gecko } = manifestOf('firefox-mv3').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
