import { isElement } from './text-run.ts';

/** Firefox gives extensions this on every element; Chromium has `chrome.dom` instead. */
interface Openable {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Undefined or late components are looked at again, but not without end. */
const MOST_WAITING = 500;

export interface ShadowRoots {
  /** Roots found so far that are still on the page. */
  readonly known: ReadonlySet<ShadowRoot>;
  /** Roots under `node`, and roots that came to be since in elements seen earlier; each is given once. */
  discover(node: Node): ShadowRoot[];
  sweep(): void;
}

/**
 * Finds shadow roots, open ones and those closed ones that the browser shows to extensions. Looks at custom elements
 * alone: they nearly always are the hosts, and one native XPath finds them without a wrapper for each other element.
 */
export function createShadowRoots(): ShadowRoots {
  const known = new Set<ShadowRoot>();
  const rootless = new Set<Element>();

  const open = (host: Element, found: ShadowRoot[]) => {
    const root = rootOf(host);
    if (!root) {
      if (rootless.size < MOST_WAITING) rootless.add(host);
    } else if (!known.has(root)) {
      rootless.delete(host);
      known.add(root);
      found.push(root);
      collect(root, found);
    }
  };

  const collect = (node: Node, found: ShadowRoot[]) => {
    for (const host of customElements(node)) open(host, found);
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
    },
  };
}

function rootOf(host: Element): ShadowRoot | null {
  const { shadowRoot, openOrClosedShadowRoot } = host as Element & Openable;
  if (import.meta.env.FIREFOX || shadowRoot) return shadowRoot ?? openOrClosedShadowRoot ?? null;
  // Chromium's way costs milliseconds at its first use; an element without a definition hardly ever hides a root.
  if (!(host instanceof HTMLElement && host.matches(':defined'))) return null;
  return chrome.dom?.openOrClosedShadowRoot(host) ?? null;
}

function* customElements(node: Node): Generator<Element> {
  // XPath takes no shadow root for its start, only what is in it.
  const starts = node instanceof ShadowRoot ? [...node.children] : [node];
  for (const start of starts) {
    if (!isElement(start) && start.nodeType !== Node.DOCUMENT_NODE) continue;
    const found = document.evaluate(
      'descendant-or-self::*[contains(local-name(),"-")]',
      start,
      null,
      XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
    );
    for (let i = 0; i < found.snapshotLength; i++) yield found.snapshotItem(i) as Element;
  }
}
