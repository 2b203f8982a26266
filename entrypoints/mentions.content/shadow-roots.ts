import { watchGrowth } from './growth.ts';
import { isOurCard } from './left-over-card.ts';
import { isElement } from './text-run.ts';
import { elementsUnder, hasMoreElements, nodeTypeOf } from './unclobbered.ts';

/** Firefox gives extensions this on every element; Chromium has `chrome.dom` instead. */
interface Openable {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Undefined or late components are looked at again, but not without end. */
const MOST_WAITING = 500;

/** Elements of HTML's own that may have a shadow root: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const MAY_HOST = 'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';
/** On a page with more elements only those of them without content of their own, or high up, are looked at. */
const FEW = 1000;
/** `:empty` first: browsers ask in this order, and most are not. */
const LIKELY = `:empty:is(${MAY_HOST}),body>:is(${MAY_HOST}),body>*>:is(${MAY_HOST})`;

export interface ShadowRoots {
  /** Roots found so far that are still on the page. */
  readonly known: ReadonlySet<ShadowRoot>;
  /** Roots under `node`, and roots that came to be since in elements seen earlier; each is given once. */
  discover(node: Node): ShadowRoot[];
  sweep(): void;
}

/**
 * Finds shadow roots, open ones and those closed ones that the browser shows to extensions. Nothing native lists them.
 * Most hosts are custom elements, which one XPath finds without a wrapper for each other element; most others are
 * empty but for their shadow. `onLate` is told of hosts that got their root without a change of the page.
 */
export function createShadowRoots(onLate: (host: Element) => void, signal: AbortSignal): ShadowRoots {
  const known = new Set<ShadowRoot>();
  const rootless = new Set<Element>();
  const growth = watchGrowth((element) => {
    for (const host of rootless) {
      if ((host === element || host.parentElement === element) && rootOf(host)) onLate(host);
    }
  }, signal);

  const open = (host: Element, found: ShadowRoot[]) => {
    const root = rootOf(host);
    if (!root) {
      if (rootless.size >= MOST_WAITING || !(isCustom(host) || host.matches(':empty'))) return;
      rootless.add(host);
      growth.await(host);
    } else if (!known.has(root)) {
      rootless.delete(host);
      known.add(root);
      found.push(root);
      collect(root, found);
    }
  };

  const collect = (node: Node, found: ShadowRoot[]) => {
    if (isElement(node) && node.firstElementChild === null) {
      if (isCustom(node) || node.matches(MAY_HOST)) open(node, found);
      return;
    }
    for (const host of customElements(node)) open(host, found);
    for (const host of plainHosts(node)) open(host, found);
  };

  return {
    known,
    discover(node) {
      const found: ShadowRoot[] = [];
      for (const host of rootless) open(host, found);
      collect(node, found);
      return found;
    },
    sweep() {
      for (const root of known) if (!root.host.isConnected) known.delete(root);
      for (const host of rootless) if (!host.isConnected) rootless.delete(host);
      growth.sweep();
    },
  };
}

function rootOf(host: Element): ShadowRoot | null {
  const { shadowRoot, openOrClosedShadowRoot } = host as Element & Openable;
  if (shadowRoot) return shadowRoot;
  if (import.meta.env.FIREFOX) {
    return openOrClosedShadowRoot && !isOurCard(openOrClosedShadowRoot) ? openOrClosedShadowRoot : null;
  }
  // Chromium's way costs milliseconds at its first use; what is not a defined component hardly ever hides a root.
  if (!(host instanceof HTMLElement && isCustom(host) && host.matches(':defined'))) return null;
  return chrome.dom?.openOrClosedShadowRoot(host) ?? null;
}

function isCustom({ localName }: Element): boolean {
  return localName.includes('-');
}

function plainHosts(node: Node): Element[] {
  const self = isElement(node) && node.matches(MAY_HOST) ? [node] : [];
  return [...self, ...elementsUnder(node, hasMoreElements(node, FEW) ? LIKELY : MAY_HOST)];
}

function* customElements(node: Node): Generator<Element> {
  // XPath takes no shadow root for its start, only what is in it.
  const starts = node instanceof ShadowRoot ? [...node.children] : [node];
  for (const start of starts) {
    if (!isElement(start) && nodeTypeOf(start) !== Node.DOCUMENT_NODE) continue;
    const found = document.evaluate(
      'descendant-or-self::*[contains(local-name(),"-")]',
      start,
      null,
      XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
    );
    for (let i = 0; i < found.snapshotLength; i++) yield found.snapshotItem(i) as Element;
  }
}
