import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../tests/browser/driver/browser.ts';
import { type Loopback, openLoopback } from '../tests/browser/driver/loopback.ts';
import { poll } from '../tests/browser/driver/poll.ts';
import type { Tab } from '../tests/browser/driver/tab.ts';
import type { InstalledExtension } from '../tests/browser/driver/types.ts';
import type { BrowserName } from './find-browsers.ts';

interface Stage {
  readonly tab: Tab;
  readonly popup: () => Promise<Uint8Array>;
}

/** What the pointer rests on, and the card that opens there. */
const CARDS = {
  person: { mention: 'Antony Blinken', heading: 'Antony Blinken' },
  event: { mention: 'humanitarian pauses', heading: 'Proposed pauses in the fighting' },
  group: { mention: 'Medical Aid for Palestinians', heading: 'Medical Aid for Palestinians' },
} as const;

/**
 * Pictures of the demonstration page with its underlines, of cards and of the popup, all from the extension as it was
 * last built. Empties `folder` first. Returns the paths of the files.
 */
export async function takePictures(folder: string): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  const saveFor = (browserName: BrowserName) => async (name: string, png: Uint8Array) => {
    const path = join(folder, `${browserName}-${name}.png`);
    await writeFile(path, png);
    paths.push(path);
  };
  const loopback = await openLoopback();
  try {
    for (const colours of ['light', 'dark'] as const) {
      await onStage('chromium', colours, loopback, async ({ tab, popup }) => {
        const save = saveFor('chromium');
        await save(`page-${colours}`, await pictureOf(tab));
        for (const kind of ['person', 'event', 'group'] as const) {
          await save(`card-${kind}-${colours}`, await pictureOfCard(tab, kind));
        }
        await save(`popup-${colours}`, await popup());
      });
    }
    await onStage('firefox', 'light', loopback, async ({ tab, popup }) => {
      const save = saveFor('firefox');
      await save('page', await pictureOf(tab));
      await save('card-person', await pictureOfCard(tab, 'person'));
      await save('popup', await popup());
    });
  } finally {
    await loopback.close();
  }
  return paths;
}

async function onStage(
  browserName: BrowserName,
  colours: 'light' | 'dark',
  loopback: Loopback,
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const browser = await openBrowser(browserName, { colours });
  try {
    const extension = await browser.install();
    const tab = await browser.newTab();
    await tab.go(loopback.addressOf('demonstration.html'));
    await poll('underlines on the page', async () => (await tab.underlined()).length > 0);
    // Counted once all are drawn.
    await poll('a count on the icon', async () => (await extension.badge()) !== '');
    await play({ tab, popup: () => pictureOfPopup(extension) });
  } finally {
    await browser.close();
  }
}

async function pictureOfPopup(extension: InstalledExtension): Promise<Uint8Array> {
  const popup = await extension.openPopup();
  await poll('the popup to know the page', () =>
    popup.ask(({ document }) => document.querySelector('[data-entity]') !== null),
  );
  const png = await popup.picture();
  await popup.close();
  return png;
}

function pictureOf({ page }: Tab): Promise<Uint8Array> {
  return page.screenshot();
}

async function pictureOfCard(tab: Tab, kind: keyof typeof CARDS): Promise<Uint8Array> {
  const { mention, heading } = CARDS[kind];
  await tab.hover(mention);
  const card = await tab.cardAbout(heading);
  await card.settled();
  const png = await pictureOf(tab);
  await tab.press('Escape');
  await tab.noCard();
  return png;
}
