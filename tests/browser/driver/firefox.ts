import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { BidiElementHandle } from 'puppeteer-core/internal/bidi/ElementHandle.js';
import type { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';
import { askOf } from './ask.ts';
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
    const lever = await openPage('manifest.json');
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

/** Only the browser's own window can see how the popup looks: it paints it there and hands over a PNG in base64. */
async function picturePopup(lever: Page): Promise<Uint8Array> {
  const { session } = bidiOf(lever);
  const tree = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' } as object);
  const { result } = await session.send('script.evaluate', {
    target: { context: tree.result.contexts[0]!.context },
    awaitPromise: true,
    expression: `(async () => {
      const popup = document.querySelector('.webextension-popup-browser').browsingContext;
      const bitmap = await popup.currentWindowGlobal.drawSnapshot(null, 1, 'transparent');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer()).toBase64();
    })()`,
  });
  if (result.type !== 'success' || result.result.type !== 'string')
    throw new Error('Firefox gave no picture.');
  return Buffer.from(result.result.value, 'base64');
}

/** The protocol below puppeteer's pages, for what these do not offer. */
function bidiOf(page: Page) {
  const frame = page.mainFrame() as unknown as BidiFrame;
  const { session } = frame.browsingContext.userContext.browser;
  return { context: frame._id, session, realm: frame.mainRealm() };
}

/** Puppeteer's own `goto` waits for network events, which Firefox's pages and an extension's do not cause. */
async function go(page: Page, url: string): Promise<void> {
  const { context, session } = bidiOf(page);
  await session.send('browsingContext.navigate', { context, url, wait: 'complete' });
}

async function findClosedDialog(page: Page): Promise<ElementHandle<ShadowRoot> | null> {
  const { context, session, realm } = bidiOf(page);
  const { result } = await session.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    // Closed roots are part of `all`: https://w3c.github.io/webdriver-bidi/#type-script-SerializationOptions
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  if (result.type !== 'success') return null;
  const found = withDescendants(result.result as SerializedNode).find(
    ({ value }) =>
      value?.mode === 'closed' && value.children?.some((child) => withDescendants(child).some(isDialog)),
  );
  if (!found) return null;
  return BidiElementHandle.from(found as Serialized, realm) as unknown as ElementHandle<ShadowRoot>;
}

type Serialized = Parameters<typeof BidiElementHandle.from>[0];
type SerializedNode = Extract<Serialized, { type: 'node' }>;

function withDescendants(node: SerializedNode): SerializedNode[] {
  const { children = [], shadowRoot } = node.value ?? {};
  const below = shadowRoot ? [...children, shadowRoot] : children;
  return [node, ...below.flatMap((child) => withDescendants(child as SerializedNode))];
}

function isDialog({ value }: SerializedNode): boolean {
  return value?.attributes?.role === 'dialog';
}
