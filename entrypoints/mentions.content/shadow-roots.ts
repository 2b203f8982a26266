import { watchGrowth } from './growth.ts';
import { isOurCard } from './left-over-card.ts';
import { isElement } from './text-run.ts';
import {
  elementsUnder,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
} from './unclobbered.ts';

/** Firefox gives extensions this on every element; Chromium has `chrome.dom` instead. */
interface Openable {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The namespace of HTML: https://infra.spec.whatwg.org/#html-namespace */
const HTML = 'http://www.w3.org/1999/xhtml';

/** Elements that are asked for their root without a pause. */
const ASKED = 50;
/** Undefined or late components are looked at again, but not without end. */
const MOST_WAITING = 500;

/** Elements of HTML's own that may have a shadow root: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const MAY_HOST =
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' ');
/** Where more elements than this may host, */
const ALL = 1000;
/** and more than this of one name, only those without content of their own, or high up, are looked at. */
const FEW = 100;

export interface ShadowRoots {
  /** Roots found so far that are still on the page. */
  readonly known: ReadonlySet<ShadowRoot>;
  /**
   * Roots under `node`, and roots that came to be since in elements seen earlier; each is given once. Gives null at
   * moments at which the caller may pause.
   */
  discover(node: Node): Generator<ShadowRoot | null, void>;
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
  // All that are watched are told of at first, by hundreds: one look at each, and not at each for each.
  const growth = watchGrowth((grown) => {
    for (const host of rootless)
      if ((grown.has(host) || grown.has(host.parentElement!)) && rootOf(host)) onLate(host);
  }, signal);

  /** A root that is new; where there is none, one may come, certainly if the host is known to be `bare`. */
  const newRootOf = (host: Element, bare: boolean): ShadowRoot | null => {
    const root = rootOf(host);
    if (root === null) {
      if (rootless.size < MOST_WAITING && (bare || isEmpty(host)) && !rootless.has(host)) {
        rootless.add(host);
        growth.await(host);
      }
      return null;
    }
    rootless.delete(host);
    if (known.has(root)) return null;
    known.add(root);
    return root;
  };

  function* rootsOf(hosts: Iterable<Element>, bare: boolean): Generator<ShadowRoot | null, void> {
    let asked = 0;
    for (const host of hosts) {
      const root = newRootOf(host, bare);
      if (root) {
        yield root;
        yield* collect(root);
      } else if (++asked % ASKED === 0) yield null;
    }
  }

  function* collect(node: Node): Generator<ShadowRoot | null, void> {
    if (isElement(node) && node.firstElementChild === null) {
      if (isCustom(node) || mayHost(node)) yield* rootsOf([node], isCustom(node));
      return;
    }
    for (const { hosts, bare } of hostsUnder(node)) {
      yield* rootsOf(hosts, bare);
      yield null;
    }
  }

  return {
    known,
    *discover(node) {
      yield* rootsOf(rootless, true);
      yield* collect(node);
    },
    sweep() {
      for (const root of known) if (!root.host.isConnected) known.delete(root);
      for (const host of rootless) if (!host.isConnected) rootless.delete(host);
      growth.sweep();
    },
  };
}

function rootOf(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  if (import.meta.env.FIREFOX) {
    const { openOrClosedShadowRoot } = host as Openable;
    return openOrClosedShadowRoot && !isOurCard(openOrClosedShadowRoot) ? openOrClosedShadowRoot : null;
  }
  // Chromium's way costs milliseconds at its first use; what is not a defined component hardly ever hides a root.
  if (!(isCustom(host) && isHtml(host) && host.matches(':defined'))) return null;
  return chrome.dom?.openOrClosedShadowRoot(host) ?? null;
}

const isEmpty = (element: Element): boolean =>
  element.firstElementChild === null && element.matches(':empty');

function isCustom({ localName }: Element): boolean {
  return localName.includes('-');
}

const mayHost = (element: Element): boolean => MAY_HOST.includes(localNameOf(element));

interface Hosts {
  readonly hosts: Iterable<Element>;
  /** each of them is a custom element, or empty */
  readonly bare: boolean;
}

/** What may have a root, kind by kind, each looked for when it is asked for. */
function* hostsUnder(node: Node): Generator<Hosts, void> {
  yield { hosts: customElements(node), bare: true };
  if (isElement(node) && mayHost(node)) yield { hosts: [node], bare: false };
  // Browsers look for one name after the other in a third of the time that a list takes.
  const named = MAY_HOST.map((name) => ({ name, hosts: elementsUnder(node, name) }));
  const most = named.reduce((sum, { hosts }) => sum + hosts.length, 0) > ALL ? FEW : ALL;
  const many: string[] = [];
  for (const { name, hosts } of named) {
    if (hosts.length <= most) yield { hosts, bare: false };
    else {
      many.push(name);
      yield { hosts: elementsUnder(node, `${name}:empty`), bare: true };
    }
  }
  if (many.length > 0)
    yield { hosts: highUp(node).filter((element) => many.includes(localNameOf(element))), bare: false };
}

/** What under `node` is a child of the body, or a child of one. */
function highUp(node: Node): Element[] {
  if (nodeTypeOf(node) === Node.DOCUMENT_NODE) return [...elementsUnder(node, 'body')].flatMap(highUp);
  const parent = parentNodeOf(node);
  const children = elementsIn(node);
  if (isElement(node) && localNameOf(node) === 'body') return [...children, ...children.flatMap(elementsIn)];
  return parent && isElement(parent) && localNameOf(parent) === 'body' ? children : [];
}

function elementsIn(parent: Node): Element[] {
  const elements: Element[] = [];
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child))
    if (isElement(child)) elements.push(child);
  return elements;
}

const isHtml = (element: Element): element is HTMLElement => element.namespaceURI === HTML;

const isShadowRoot = (node: Node): node is ShadowRoot => nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE;

function* customElements(node: Node): Generator<Element> {
  // XPath takes no shadow root for its start, only what is in it.
  const starts = isShadowRoot(node) ? [...node.children] : [node];
  for (const start of starts) {
    if (!isElement(start) && nodeTypeOf(start) !== Node.DOCUMENT_NODE) continue;
    const found = (start.ownerDocument ?? (start as Document)).evaluate(
      'descendant-or-self::*[contains(local-name(),"-")]',
      start,
      null,
      XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
    );
    for (let i = 0; i < found.snapshotLength; i++) yield found.snapshotItem(i) as Element;
  }
}
