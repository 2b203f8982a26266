/**
 * Properties of nodes as the browser means them. In Chromium the fields of a form stand before them, in our world, too:
 * with `<input name="parentNode">`, a form's `parentNode` is that input, and a way upwards never ends.
 * See https://html.spec.whatwg.org/#dom-form-nameditem
 */

/** The interface is named and not given, since it is to be found in browsers alone. */
function getterOf(owner: 'Node' | 'Element', key: string): () => unknown {
  return Object.getOwnPropertyDescriptor(globalThis[owner].prototype, key)!.get!;
}

// A function for each, though they look alike: engines call a getter directly only where it is always the same one.
let parentNode: (() => unknown) | undefined;
let nextSibling: typeof parentNode;
let previousSibling: typeof parentNode;
let firstChild: typeof parentNode;
let lastChild: typeof parentNode;
let nodeType: typeof parentNode;
let textContent: typeof parentNode;
let connected: typeof parentNode;
let childElementCount: typeof parentNode;
let localName: typeof parentNode;

export function parentNodeOf(node: Node) {
  parentNode ??= getterOf('Node', 'parentNode');
  return parentNode.call(node) as Node['parentNode'];
}

export function nextSiblingOf(node: Node) {
  nextSibling ??= getterOf('Node', 'nextSibling');
  return nextSibling.call(node) as Node['nextSibling'];
}

export function previousSiblingOf(node: Node) {
  previousSibling ??= getterOf('Node', 'previousSibling');
  return previousSibling.call(node) as Node['previousSibling'];
}

export function firstChildOf(node: Node) {
  firstChild ??= getterOf('Node', 'firstChild');
  return firstChild.call(node) as Node['firstChild'];
}

export function lastChildOf(node: Node) {
  lastChild ??= getterOf('Node', 'lastChild');
  return lastChild.call(node) as Node['lastChild'];
}

export function nodeTypeOf(node: Node) {
  nodeType ??= getterOf('Node', 'nodeType');
  return nodeType.call(node) as number;
}

export function textContentOf(node: Node) {
  textContent ??= getterOf('Node', 'textContent');
  return textContent.call(node) as string | null;
}

export function isConnected(node: Node) {
  connected ??= getterOf('Node', 'isConnected');
  return connected.call(node) as boolean;
}

export function childElementCountOf(element: Element) {
  childElementCount ??= getterOf('Element', 'childElementCount');
  return childElementCount.call(element) as number;
}

export function localNameOf(element: Element) {
  localName ??= getterOf('Element', 'localName');
  return localName.call(element) as string;
}

/** Elements under `node` in document order; none where it cannot hold any. */
export function elementsUnder(node: Node, selector: string): Iterable<Element> & { readonly length: number } {
  const type = nodeTypeOf(node);
  if (type === Node.ELEMENT_NODE) return Element.prototype.querySelectorAll.call(node, selector);
  if (type === Node.DOCUMENT_NODE) return Document.prototype.querySelectorAll.call(node, selector);
  return type === Node.DOCUMENT_FRAGMENT_NODE
    ? DocumentFragment.prototype.querySelectorAll.call(node, selector)
    : [];
}

/** Looks at no more elements under `node` than it must. */
export function hasMoreElements(node: Node, count: number): boolean {
  const type = nodeTypeOf(node);
  if (type === Node.ELEMENT_NODE)
    return Element.prototype.getElementsByTagName.call(node, '*').item(count) !== null;
  if (type === Node.DOCUMENT_NODE)
    return Document.prototype.getElementsByTagName.call(node, '*').item(count) !== null;
  return elementsUnder(node, '*').length > count;
}

export function closestTo(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}
