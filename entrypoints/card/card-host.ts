import { CARD_ROOT } from '../../platform/card-port.ts';
import { keepFromPage } from './keep-from-page.ts';
import styles from './styles.css?inline';
import withTheExtension from './with-the-extension.css?inline';

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** The element that carries the card in the page; in the document only while a card is open. */
export interface CardHost {
  /** what the content is rendered into; closed to the page */
  readonly root: ShadowRoot;
  /** Puts the host into the page and the top layer, where the reader can reach it while looking at `near`. */
  show(near: Element): void;
  remove(): void;
  /** Whether an event happened on the card. */
  owns(event: Event): boolean;
}

/** `onPointer` hears the pointer come onto the card and leave it. */
export function createCardHost(onPointer: (inside: boolean) => void): CardHost {
  // A plain div: pages cannot have defined it as an element of their own, and nothing about it tells whose it is.
  // Asked for by its namespace, since documents of mere XML, such as SVG, make no HTML elements by themselves.
  const element = document.createElementNS(XHTML, 'div') as HTMLDivElement;
  const foreign = document.createElementNS(SVG, 'foreignObject');
  const root = element.attachShadow({ mode: 'closed' });
  Object.assign(root, { [CARD_ROOT]: true });
  // Adopted sheets are not subject to the page's Content-Security-Policy, as <style> and style attributes are.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(import.meta.env.FIREFOX ? styles + withTheExtension : styles);
  keepFromPage(root);
  for (const [type, inside] of [
    ['pointerenter', true],
    ['pointerleave', false],
  ] as const) {
    element.addEventListener(type, (event) => event.isTrusted && onPointer(inside));
  }
  /** The page may have got hold of the host the last time. */
  const reset = () => {
    for (const name of element.getAttributeNames()) if (name !== 'popover') element.removeAttribute(name);
    element.popover = 'manual';
    // A host that has been in another document has lost its sheet there.
    if (element.ownerDocument !== document) document.adoptNode(element);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet];
  };
  return {
    root,
    show(near) {
      reset();
      const parent = reachableParent(near);
      if (parent.namespaceURI === SVG) {
        // The one place in which a picture shows HTML.
        parent.append(foreign);
        foreign.append(element);
      } else if (element.parentNode !== parent) {
        parent.append(element);
      }
      if (!element.matches(':popover-open')) element.showPopover();
    },
    remove() {
      element.remove();
      foreign.remove();
    },
    owns: (event) => event.composedPath().includes(element),
  };
}

/**
 * While a modal dialog is open or an element fills the screen, everything outside of it is inert or unseen, and a
 * popover closes with a click outside of it: there the card has to be inside, too. Otherwise it stands beside the
 * body, where pages hardly ever look.
 */
function reachableParent(near: Element): Element {
  for (let element: Element | null = near; element !== null; element = hostOf(element)) {
    // By the prototypes: a form's own properties may be its fields.
    const layer = Element.prototype.closest.call(element, ':modal, :fullscreen, :popover-open');
    if (layer) return layer;
  }
  return document.documentElement;
}

function hostOf(element: Element): Element | null {
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}
