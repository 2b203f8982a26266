import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from '../../../scripts/ensure-browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { type Tab, tabOn } from './tab.ts';
import type { BrowserName, InstalledExtension } from './types.ts';

/** A real browser with a fresh profile. */
export interface TestBrowser {
  /** Adds the extension as it was last built. */
  install(): Promise<InstalledExtension>;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly closed: Promise<void>;
}

const OUTPUT = fileURLToPath(new URL('../../../.output/', import.meta.url));
const BUILD: Record<BrowserName, { folder: string; command: string }> = {
  chromium: { folder: join(OUTPUT, 'chrome-mv3'), command: 'npm run build' },
  firefox: { folder: join(OUTPUT, 'firefox-mv3'), command: 'npm run build:firefox' },
};

export interface BrowserOptions {
  readonly headless?: boolean;
  readonly proxyPort?: number;
  readonly colours?: 'light' | 'dark';
}

export async function openBrowser(
  name: BrowserName,
  { headless = true, proxyPort, colours = 'light' }: BrowserOptions = {},
): Promise<TestBrowser> {
  const { folder, command } = BUILD[name];
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => {
    throw new Error(`The extension is not built for ${name}: ${command}`);
  });
  const { [name]: executablePath } = ensureBrowsers([name]);
  const options = { executablePath, headless, proxyPort: proxyPort ?? null, colours };
  const door =
    name === 'chromium'
      ? await launchChromium(options)
      : await launchFirefox({
          ...options,
          extensionId: JSON.parse(manifest).browser_specific_settings.gecko.id,
        });
  return {
    install: () => door.install(folder),
    newTab: async () => tabOn(await door.newPage(), door),
    close: door.close,
    closed: door.closed,
  };
}
