import { outermostHost } from './page-order.ts';

const PICTURES = 'img,video,canvas,iframe,object,embed,svg';

/**
 * Whether a reader sees the text at a point, or something that lies in front of it. Firefox finds highlights behind
 * anything; Chromium finds none that the pointer could not reach.
 */
export function isInSight(text: Node, x: number, y: number): boolean {
  const place = outermostHost(text);
  for (const element of document.elementsFromPoint(x, y)) {
    if (Node.prototype.contains.call(element, place)) return true;
    if (isOpaque(element)) return false;
  }
  return true;
}

function isOpaque(element: Element): boolean {
  const { opacity, backgroundColor, backgroundImage } = getComputedStyle(element);
  if (opacity === '0') return false;
  const isPainted = backgroundImage !== 'none' || !/^transparent$|[,/] *0\)$/.test(backgroundColor);
  return isPainted || Element.prototype.matches.call(element, PICTURES);
}
