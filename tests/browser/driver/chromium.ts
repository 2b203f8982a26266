import puppeteer, { type CDPSession, type ElementHandle, type Page, type Protocol } from 'puppeteer-core';
import type { CdpFrame } from 'puppeteer-core/internal/cdp/Frame.js';
import { askOf } from './ask.ts';
import { badgeOfActiveTab } from './in-extension.ts';
import type { BrowserDoor, InstalledExtension, LaunchOptions, Popup } from './types.ts';

export async function launchChromium(options: LaunchOptions): Promise<BrowserDoor> {
  const { executablePath, headless, proxyPort, colours } = options;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      '--window-size=1280,900',
      // As root there is no sandbox to be had; the pages are our own.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      `--blink-settings=preferredColorScheme=${colours === 'dark' ? 0 : 1}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
      // Loopback too has to go through the proxy, or nobody would see a request to another port.
      ...(proxyPort === null
        ? []
        : [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });

  async function install(folder: string): Promise<InstalledExtension> {
    const id = await browser.installExtension(folder);
    const origin = `chrome-extension://${id}/`;
    // A service worker comes and goes as the browser likes: it is looked up for each question.
    const worker = async () => {
      const target = await browser.waitForTarget(
        (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin),
      );
      return (await target.worker())!;
    };
    await worker();
    const ask = askOf(async () => (await worker()).evaluateHandle(() => globalThis));
    return {
      ask,
      badge: () => ask(badgeOfActiveTab),
      openPopup: async () => {
        const opened = browser.waitForTarget((target) => target.url().startsWith(`${origin}popup.html`));
        await (await worker()).evaluate(() => chrome.action.openPopup());
        return popupOn(await (await opened).asPage());
      },
      openPage: async (file) => {
        const page = await browser.newPage({ background: true });
        await page.goto(`${origin}${file}`);
        return page;
      },
      // The same folder once more is an update.
      reload: async () => {
        await browser.installExtension(folder);
      },
      setEnabled: async (enabled) => {
        const page = await browser.newPage({ background: true });
        await page.goto('chrome://extensions');
        await page.evaluate((id, enabled) => chrome.management.setEnabled(id, enabled), id, enabled);
        await page.close();
      },
      endBackground: async () => {
        const old = browser
          .targets()
          .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
        const ended = new Promise<void>((resolve) => {
          browser.on('targetdestroyed', (target) => target === old && resolve());
        });
        // Already ended by itself, it cannot be found or closed; ended meanwhile, it may never answer.
        const close = async () => (await old?.worker())?.close();
        void close().catch(() => {});
        if (old) await ended;
      },
      uninstall: () => browser.uninstallExtension(id),
    };
  }

  return {
    newPage: () => browser.newPage(),
    go: async (page, address) => {
      await page.goto(address);
    },
    install,
    findClosedDialog,
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

function popupOn(page: Page): Popup {
  return {
    ask: askOf(() => page.evaluateHandle(() => globalThis)),
    picture: () => page.screenshot(),
    isOpen: async () => !page.isClosed(),
    close: () => page.close(),
  };
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

async function findClosedDialog(page: Page): Promise<ElementHandle<ShadowRoot> | null> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = withDescendants(root).find(
    (node) => node.shadowRootType === 'closed' && withDescendants(node).some(isDialog),
  );
  if (!found) return null;
  const realm = (page.mainFrame() as unknown as CdpFrame).mainRealm();
  // It may have been removed between the two questions.
  return realm
    .adoptBackendNode(found.backendNodeId)
    .catch(() => null) as Promise<ElementHandle<ShadowRoot> | null>;
}

function withDescendants(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(withDescendants)];
}

/** CDP lists attributes as name, value, name, value … */
function isDialog({ attributes = [] }: Protocol.DOM.Node): boolean {
  return attributes.some((name, i) => name === 'role' && attributes[i + 1] === 'dialog');
}
