import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/find-browsers.ts';
import type { Ask } from './ask.ts';

export type { BrowserName };

export interface LaunchOptions {
  readonly executablePath: string;
  readonly headless: boolean;
  /** of a proxy on loopback that is to see every request; null: the browser connects by itself */
  readonly proxyPort: number | null;
  /** what pages and the popup are told that the reader prefers */
  readonly colours: 'light' | 'dark';
}

/** What differs between the browsers; everything else goes through puppeteer alike. */
export interface BrowserDoor {
  newPage(): Promise<Page>;
  /** Resolves when the page has been loaded. */
  go(page: Page, address: string): Promise<void>;
  /** Installs an unpacked extension and waits until it can be spoken to. */
  install(folder: string): Promise<InstalledExtension>;
  /** The closed shadow root, anywhere on the page, that holds a dialog. Null where there is none. */
  findClosedDialog(page: Page): Promise<ElementHandle<ShadowRoot> | null>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly closed: Promise<void>;
}

export interface InstalledExtension {
  /** Runs a task where the extension's own pages run, with all of its API. */
  readonly ask: Ask<typeof globalThis>;
  /** What the toolbar icon says over the active tab. */
  badge(): Promise<string>;
  /** Opens the toolbar popup over the active tab, as a click on the icon does. */
  openPopup(): Promise<Popup>;
  /** Opens one of the extension's own pages in a tab behind the active one. */
  openPage(file: string): Promise<Page>;
  /** Replaces it by itself, as an update does. */
  reload(): Promise<void>;
  setEnabled(enabled: boolean): Promise<void>;
  /** Ends the background as the browser does when it has been idle, whatever it is doing. */
  endBackground(): Promise<void>;
  uninstall(): Promise<void>;
}

export interface Popup {
  readonly ask: Ask<{ readonly document: Document }>;
  /** as PNG */
  picture(): Promise<Uint8Array>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}
