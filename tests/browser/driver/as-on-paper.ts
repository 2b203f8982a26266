import { setMedium } from './firefox-bidi.ts';
import type { Tab } from './tab.ts';
import type { BrowserName } from './types.ts';

/** Gives the page the styles that it is printed with, from now on. */
export async function asOnPaper({ page }: Tab, browserName: BrowserName): Promise<void> {
  if (browserName === 'chromium') await page.emulateMediaType('print');
  else await setMedium(page, 'print');
}
