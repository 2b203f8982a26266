import puppeteer, { type Page } from 'puppeteer-core';
import { askOf } from './ask.ts';
import {
  type AddonDeed,
  endBackground,
  findClosedDialog,
  go,
  handleAddon,
  picturePopup,
} from './firefox-bidi.ts';
import { badgeOfActiveTab } from './in-extension.ts';
import { poll } from './poll.ts';
import type { BrowserDoor, InstalledExtension, LaunchOptions, Popup } from './types.ts';

/** Known beforehand, where Firefox would draw one at random: the host name of the extension's own pages. */
const EXTENSION_HOST = '5d3b1a52-6a0c-4f5e-9c1e-0f4c9d1b7a01';

/**
 * Only with system access may WebDriver BiDi open an extension's page. It changes nothing for pages and extensions.
 * See https://firefox-source-docs.mozilla.org/remote/Security.html
 */
const SYSTEM_ACCESS = '--remote-allow-system-access';

export async function launchFirefox(options: LaunchOptions & { extensionId: string }): Promise<BrowserDoor> {
  const { executablePath, headless, proxyPort, colours, extensionId } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    args: [SYSTEM_ACCESS, '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'xpinstall.signatures.required': false,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_HOST }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      // A headless window never has the focus, for want of which a popup would close again at once.
      'extensions.openPopupWithoutUserGesture.enabled': true,
      'ui.popup.disable_autohide': true,
      // Until a page has been painted a few times Firefox drops what the pointer does: a driver is quicker than that.
      'dom.input_events.security.minNumTicks': 0,
      'dom.input_events.security.minTimeElapsedInMS': 0,
      'layout.css.prefers-color-scheme.content-override': colours === 'dark' ? 0 : 1,
      ...(proxyPort === null ? {} : proxyPrefs(proxyPort)),
    },
  });

  async function openPage(file: string): Promise<Page> {
    const page = await browser.newPage({ background: true });
    await go(page, `moz-extension://${EXTENSION_HOST}/${file}`);
    return page;
  }

  async function install(folder: string): Promise<InstalledExtension> {
    const id = await browser.installExtension(folder);
    // Any file of the extension will do: what counts is that the extension API is there.
    let lever = await openPage('manifest.json');
    /** Extensions that come and go take their pages with them. */
    const handle = async (deed: AddonDeed) => {
      const page = await browser.newPage({ background: true });
      await handleAddon(page, id, deed);
      if (deed !== 'disable') lever = await openPage('manifest.json');
      await page.close();
    };
    const ask = askOf(() => lever.evaluateHandle(() => globalThis));
    return {
      ask,
      badge: () => ask(badgeOfActiveTab),
      openPopup: async () => {
        await lever.evaluate(() => chrome.action.openPopup());
        await poll('the popup', () => hasPopup(lever));
        return popupBehind(lever);
      },
      openPage,
      reload: () => handle('reload'),
      setEnabled: (enabled) => handle(enabled ? 'enable' : 'disable'),
      endBackground: () => endBackground(lever, id),
      uninstall: async () => {
        await lever.close();
        await browser.uninstallExtension(id);
      },
    };
  }

  return {
    newPage: () => browser.newPage(),
    go,
    install,
    findClosedDialog,
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

/** Opens no way out but the proxy, for loopback as for everything else. */
function proxyPrefs(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
  };
}

function hasPopup(lever: Page): Promise<boolean> {
  return lever.evaluate(() => {
    const [view] = chrome.extension.getViews({ type: 'popup' });
    return view?.document.readyState === 'complete' && view.location.href !== 'about:blank';
  });
}

/** BiDi knows tabs only; but an extension's page may reach into its popup. */
function popupBehind(lever: Page): Popup {
  return {
    // In an object, since BiDi hands on no node of a window that it does not know.
    ask: askOf(() =>
      lever.evaluateHandle(() => ({ document: chrome.extension.getViews({ type: 'popup' })[0]!.document })),
    ),
    picture: () => picturePopup(lever),
    isOpen: () => hasPopup(lever),
    close: () => lever.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close()),
  };
}
