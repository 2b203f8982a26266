import type { ElementHandle, Page } from 'puppeteer-core';
import { BidiElementHandle } from 'puppeteer-core/internal/bidi/ElementHandle.js';
import type { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';

/** The protocol below puppeteer's pages, for what these do not offer. */
function bidiOf(page: Page) {
  const frame = page.mainFrame() as unknown as BidiFrame;
  const { session } = frame.browsingContext.userContext.browser;
  return { context: frame._id, session, realm: frame.mainRealm() };
}

/** Puppeteer's own `goto` waits for network events, which Firefox's pages and an extension's do not cause. */
export async function go(page: Page, url: string): Promise<void> {
  const { context, session } = bidiOf(page);
  await session.send('browsingContext.navigate', { context, url, wait: 'complete' });
}

export async function findClosedDialog(page: Page): Promise<ElementHandle<ShadowRoot> | null> {
  const { context, session, realm } = bidiOf(page);
  const { result } = await session.send('script.evaluate', {
    // A page may have given this name to a picture.
    expression: "Reflect.get(Document.prototype, 'documentElement', document)",
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

/** Runs an expression where the browser's own windows run, waits for its promise and returns the text it comes to. */
async function inBrowser(page: Page, expression: string): Promise<string> {
  const { session } = bidiOf(page);
  const tree = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' } as object);
  const { result } = await session.send('script.evaluate', {
    target: { context: tree.result.contexts[0]!.context },
    awaitPromise: true,
    expression: `(async () => { ${expression} })()`,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  return result.result.type === 'string' ? result.result.value : '';
}

/** Only the browser's own window can see how the popup looks: it paints it there and hands over a PNG in base64. */
export async function picturePopup(page: Page): Promise<Uint8Array> {
  const picture = await inBrowser(
    page,
    `const popup = document.querySelector('.webextension-popup-browser').browsingContext;
    const bitmap = await popup.currentWindowGlobal.drawSnapshot(null, 1, 'transparent');
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer()).toBase64();`,
  );
  return Buffer.from(picture, 'base64');
}

export type AddonDeed = 'reload' | 'enable' | 'disable';

/** Does to an extension what the reader can do to it on about:addons. */
export async function handleAddon(page: Page, id: string, deed: AddonDeed): Promise<void> {
  await inBrowser(
    page,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID('${id}')).${deed}();`,
  );
}

/** Ends the extension's background, as Firefox does when it has been idle for a while. */
export async function endBackground(page: Page, id: string): Promise<void> {
  await inBrowser(page, `await WebExtensionPolicy.getByID('${id}').extension.terminateBackground();`);
}

/** What the developer tools' "print simulation" does to the tab in front; WebDriver BiDi has no word for it. */
export async function setMedium(page: Page, medium: 'print' | 'screen'): Promise<void> {
  await inBrowser(
    page,
    `gBrowser.selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(medium)};`,
  );
}
