import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser, PATH_VARIABLE } from './find-browsers.ts';

const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A serif for the quotes, and letters beyond the Latin ones. Pictures are better with them, tests do not need them. */
const FONT_PACKAGE = 'fonts-noto-core';
const FONT_SAMPLE = '/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf';

const LOCK_WAIT_MS = 600_000;

/**
 * Paths of the browsers asked for. Where one is missing on a Debian-like machine, and we may, installs it together
 * with fonts; elsewhere throws with a message that says what to install by hand.
 */
export function ensureBrowsers<Name extends BrowserName>(names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) installWithApt(missing);
  const found = names.map((name): [Name, string] => {
    const path = findBrowser(name);
    if (path === null) throw new Error(howToInstall([name]));
    return [name, path];
  });
  return Object.fromEntries(found) as Record<Name, string>;
}

/** Throws when it cannot: no Debian-like system, no rights, or apt-get failing. */
function installWithApt(names: readonly BrowserName[]): void {
  const asRoot = rootPrefix();
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || asRoot === null) {
    throw new Error(howToInstall(names));
  }
  const fonts = existsSync(FONT_SAMPLE) ? [] : [FONT_PACKAGE];
  const packages = [...names.map((name) => DEBIAN_PACKAGE[name]), ...fonts];
  console.error(`Installing ${packages.join(', ')} (a few hundred megabytes) …`);
  // Old package lists may do as well, so only the second command has to succeed.
  runWhenUnlocked([...asRoot, 'apt-get', '-qq', 'update']);
  const error = runWhenUnlocked([
    ...asRoot,
    ...['apt-get', '-qq', 'install', '-y', '--no-install-recommends'],
    ...packages,
  ]);
  if (error !== null) throw new Error(`${error}\n${howToInstall(names)}`);
}

/**
 * Runs a command again for as long as another one holds apt's locks: its own `DPkg::Lock::Timeout` covers just one of
 * them. Answers with what the command complained of, or null when it succeeded.
 */
function runWhenUnlocked([command, ...args]: string[]): string | null {
  const deadline = Date.now() + LOCK_WAIT_MS;
  for (;;) {
    const { status, stderr } = spawnSync(command!, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status === 0) return null;
    if (!/could not get lock|unable to lock/i.test(stderr) || Date.now() > deadline) return stderr.trim();
    spawnSync('sleep', ['3']);
  }
}

/** What goes before a command to run it as root; null where that would ask for a password. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return ['env', 'DEBIAN_FRONTEND=noninteractive'];
  const passwordless = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return passwordless ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'] : null;
}

function howToInstall(names: readonly BrowserName[]): string {
  const variables = names.map((name) => PATH_VARIABLE[name]).join(' and ');
  return (
    `Not found: ${names.join(' and ')}. Install ${names.length > 1 ? 'them' : 'it'} ` +
    `(on Debian and Ubuntu: apt-get install ${names.map((name) => DEBIAN_PACKAGE[name]).join(' ')}), ` +
    `or set ${variables} to the executable's path.`
  );
}

if (import.meta.main) {
  try {
    ensureBrowsers(['chromium', 'firefox']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
