import type { FirstLook } from '../../mentions/first-look.ts';
import { requestScripts } from '../../platform/request-scripts.ts';
import { untilIdle } from './slices.ts';
import { isElement } from './text-run.ts';
import { elementsUnder, isConnected, localNameOf } from './unclobbered.ts';
import { isFilled, untilFilled } from './until-filled.ts';
import { untilNamed } from './until-named.ts';

type FrameElement = HTMLIFrameElement | HTMLFrameElement;
type Root = Document | ShadowRoot;

/** CSS pixels, across and down, without which nobody reads in a frame: those that count visitors have one, or none. */
const ROOM = 16;
/** How far from the window a frame may be to be looked into, as a share of the window's size. */
const NEAR = '100%';

interface Options {
  makeLook(): FirstLook;
  /** False once the script should do nothing any more. */
  isWanted(): boolean;
  signal: AbortSignal;
}

/**
 * Watches frames whose document came from no address: empty ones that scripts fill, `srcdoc`, `blob:`, `data:`
 * (https://fetch.spec.whatwg.org/#local-scheme). Pages have them by the dozen, most never seen, and a script in each costs
 * memory even if it does nothing. So the page around looks into those that are large enough to read in, once they are near
 * the window, and asks for our scripts where one could name somebody.
 *
 * @returns a function that watches the frames of a document or a shadow root, those that are there and those to come
 */
export function watchLocalFrames({ makeLook, isWanted, signal }: Options): (root: Root) => void {
  /** The frames that have been looked into since they were last loaded, each with what ends that. */
  const visits = new Map<FrameElement, AbortController>();

  const visit = async (frame: FrameElement): Promise<void> => {
    const left = new AbortController();
    visits.set(frame, left);
    // To reach into a frame gives it a world of ours, which takes a while.
    await untilIdle();
    if (left.signal.aborted || !isWanted()) return;
    const page = frame.contentDocument;
    if (page) {
      const watch = watchUntil(left.signal);
      watch(page);
      if (!isFilled(page)) await untilFilled(page, left.signal);
      await untilNamed({ page, look: makeLook(), onShadowRoot: watch, isWanted, signal: left.signal });
    }
    // A sandbox lets nobody look into it from outside.
    if (page || hasOwnText(frame)) await requestScripts().catch(() => {});
    left.abort();
  };

  const leave = (frame: FrameElement): void => {
    visits.get(frame)?.abort();
    visits.delete(frame);
  };

  const distances = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        distances.unobserve(target);
        if (!visits.has(target as FrameElement)) void visit(target as FrameElement);
      }
    },
    { rootMargin: NEAR },
  );
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      if (Math.min(contentRect.width, contentRect.height) < ROOM) continue;
      sizes.unobserve(target);
      distances.observe(target);
    }
  });

  /** Has it looked into, if it is local, as soon as that is worth it. */
  const expect = (frame: FrameElement): void => {
    distances.unobserve(frame);
    sizes.unobserve(frame);
    if (isLocal(frame)) sizes.observe(frame);
  };

  const onLoad = ({ target, isTrusted }: Event): void => {
    if (!isTrusted || !isFrame(target as Node)) return;
    for (const frame of visits.keys()) if (frame === target || !isConnected(frame)) leave(frame);
    expect(target as FrameElement);
  };

  const watchUntil = (end: AbortSignal) => (root: Root) => {
    // Inserted, moved or sent elsewhere, a frame is loaded, and its document another.
    root.addEventListener('load', onLoad, { capture: true, passive: true, signal: end });
    for (const frame of elementsUnder(root, 'iframe,frame') as Iterable<FrameElement>)
      if (!visits.has(frame)) expect(frame);
  };

  const watch = watchUntil(signal);
  // `document.open` takes all listeners away.
  const rewriting = new MutationObserver(() => watch(document));
  rewriting.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    rewriting.disconnect();
    sizes.disconnect();
    distances.disconnect();
    for (const frame of visits.keys()) leave(frame);
  });
  return watch;
}

function isFrame(node: Node): boolean {
  return isElement(node) && ['iframe', 'frame'].includes(localNameOf(node));
}

/** By its element alone; where it has gone since, it may be elsewhere. */
function isLocal(frame: FrameElement): boolean {
  return frame.hasAttribute('srcdoc') || /^\s*(about:|blob:|data:|javascript:|$)/i.test(sourceOf(frame));
}

function hasOwnText(frame: FrameElement): boolean {
  return frame.hasAttribute('srcdoc') || /^\s*(blob:|data:)/i.test(sourceOf(frame));
}

function sourceOf(frame: FrameElement): string {
  return frame.getAttribute('src') ?? '';
}
