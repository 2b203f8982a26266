/**
 * Properties of nodes as the browser means them. In Chromium the fields of a form stand before them, in our world, too:
 * with `<input name="parentNode">`, a form's `parentNode` is that input, and a way upwards never ends.
 * See https://html.spec.whatwg.org/#dom-form-nameditem
 */

/** The interface is named and not given, since it is to be found in browsers alone. */
function getterOf<From extends Node, Key extends keyof From & string>(owner: 'Node' | 'Element', key: Key) {
  let get: (() => From[Key]) | undefined;
  return (node: From): From[Key] => {
    get ??= Object.getOwnPropertyDescriptor(globalThis[owner].prototype, key)!.get!;
    return get.call(node);
  };
}

export const parentNodeOf = getterOf<Node, 'parentNode'>('Node', 'parentNode');
export const nextSiblingOf = getterOf<Node, 'nextSibling'>('Node', 'nextSibling');
export const previousSiblingOf = getterOf<Node, 'previousSibling'>('Node', 'previousSibling');
export const firstChildOf = getterOf<Node, 'firstChild'>('Node', 'firstChild');
export const lastChildOf = getterOf<Node, 'lastChild'>('Node', 'lastChild');
export const nodeTypeOf = getterOf<Node, 'nodeType'>('Node', 'nodeType');
export const textContentOf = getterOf<Node, 'textContent'>('Node', 'textContent');
export const isConnected = getterOf<Node, 'isConnected'>('Node', 'isConnected');
export const firstElementChildOf = getterOf<Element, 'firstElementChild'>('Element', 'firstElementChild');
export const localNameOf = getterOf<Element, 'localName'>('Element', 'localName');

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
