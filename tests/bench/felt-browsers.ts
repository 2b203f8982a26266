import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowsers } from '../../scripts/ensure-browsers.ts';

/** What a browser has installed: nothing, a content script that does nothing, or the extension as it was last built. */
export type Lane = 'without' | 'bare' | 'with';

export interface FeltBrowsers {
  readonly of: Readonly<Record<Lane, Browser>>;
  close(): Promise<void>;
}

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

/** Rejects with what to do where the extension has not been built. */
export async function requireBuild(): Promise<void> {
  await readFile(join(BUILT, 'manifest.json')).catch(() => {
    throw new Error('The extension has to be built first, as it is what is measured: npm run build');
  });
}

/** Three headless Chromiums side by side, so that what is compared is seconds apart and shares the machine's noise. */
export async function openFeltBrowsers(): Promise<FeltBrowsers> {
  await requireBuild();
  const bare = await writeBareExtension();
  const [without, empty, own] = await Promise.all([launch(), launch(bare), launch(BUILT)]);
  return {
    of: { without, bare: empty, with: own },
    close: async () => {
      await Promise.all([without, empty, own].map((browser) => browser.close()));
      await rm(bare, { recursive: true, force: true });
    },
  };
}

/** A headless Chromium with one extension, or without any. Resolves when the extension's background runs. */
async function launch(extension?: string): Promise<Browser> {
  const { chromium } = ensureBrowsers(['chromium']);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: chromium,
    pipe: true,
    enableExtensions: extension === undefined ? false : [extension],
    defaultViewport: null,
    protocolTimeout: 600_000,
    args: [
      '--window-size=1280,900',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  if (extension !== undefined) await browser.waitForTarget((target) => target.type() === 'service_worker');
  return browser;
}

/** Ends an extension's background as the browser does when it has been idle for half a minute. */
export async function endBackground(browser: Browser): Promise<void> {
  const background = browser.targets().find((target) => target.type() === 'service_worker');
  if (!background) return;
  const ended = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (target) => target === background && resolve());
  });
  await (await background.worker())?.close();
  await ended;
}

/** The least that any extension costs which runs on every page. */
async function writeBareExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bare-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    background: { service_worker: 'nothing.js' },
    content_scripts: [
      {
        matches: ['<all_urls>'],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        js: ['nothing.js'],
      },
    ],
  };
  await Promise.all([
    writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest)),
    writeFile(join(folder, 'nothing.js'), 'void 0;'),
  ]);
  return folder;
}
