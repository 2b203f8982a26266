import type { FrameView } from './frame-chain.ts';

/**
 * Which frame this is: its place among the frames of the page around it, that page's place among those of the next, as
 * seen from the top frame. Browsers tell it across origins.
 */
export function framePath(): number[] {
  const path: number[] = [];
  for (let view: Window = window; view !== view.parent; view = view.parent) {
    let index = 0;
    while (index < view.parent.length && view.parent[index] !== view) index++;
    path.unshift(index);
  }
  return path;
}

/** The element that the frame at a place among this page's stands in; null where it is gone, or in a shadow tree. */
export function elementOfFrame(index: number): Element | null {
  const frames = document.querySelectorAll<HTMLIFrameElement>('iframe,frame,object,embed');
  return [...frames].find(({ contentWindow }) => contentWindow && contentWindow === window[index]) ?? null;
}

/**
 * What this frame says if it stands on the way out of the one at `path`; null if it does not. It is sent to pages as
 * text, too, and can use nothing from outside itself.
 */
export function viewOnWay(path: readonly number[]): FrameView | null {
  let depth = 0;
  for (let view: Window = window; view !== view.parent; view = view.parent) depth++;
  let at: Window = window.top!;
  for (let i = 0; i < depth; i++) at = at[path[i]!]!;
  if (at !== window || depth >= path.length) return null;
  const frame = [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame,object,embed')].find(
    ({ contentWindow }) => contentWindow && contentWindow === window[path[depth]!],
  );
  if (!frame) return { depth, width: innerWidth, next: null };
  const box = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const scale = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
  const edge = (side: string) =>
    scale *
    (Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) +
      Number.parseFloat(style.getPropertyValue(`padding-${side}`)));
  return {
    depth,
    width: innerWidth,
    next: {
      left: box.left + edge('left'),
      top: box.top + edge('top'),
      right: box.right - edge('right'),
      bottom: box.bottom - edge('bottom'),
    },
  };
}
