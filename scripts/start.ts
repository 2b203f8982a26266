import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../tests/browser/driver/browser.ts';
import { openLoopback } from '../tests/browser/driver/loopback.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { takePictures } from './take-pictures.ts';

const WXT = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));
const PICTURES = fileURLToPath(new URL('../.demo/', import.meta.url));

try {
  if (hasDisplay()) await showDemonstration();
  else await pictureDemonstration();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** A window with the extension on the demonstration page, until the reader closes it. */
async function showDemonstration(): Promise<void> {
  ensureBrowsers(['chromium']);
  build('chrome');
  const loopback = await openLoopback();
  const browser = await openBrowser('chromium', { headless: false });
  try {
    await browser.install();
    const tab = await browser.newTab();
    await tab.go(loopback.addressOf('demonstration.html'));
    console.log('Rest the pointer on an underlined name. Close the browser window to end.');
    await browser.closed;
  } finally {
    await browser.close();
    await loopback.close();
  }
}

async function pictureDemonstration(): Promise<void> {
  ensureBrowsers(['chromium', 'firefox']);
  build('chrome');
  build('firefox');
  const files = await takePictures(PICTURES);
  console.log(
    ['There is no display here, so these pictures show the extension at work:', ...files].join('\n  '),
  );
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(browser: 'chrome' | 'firefox'): void {
  console.log(`Building for ${browser} …`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [WXT, 'build', '-b', browser], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build for ${browser} failed.\n${stdout}${stderr}`);
}
