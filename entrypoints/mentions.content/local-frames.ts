import type { FirstLook } from '../../mentions/first-look.ts';
import { requestScripts } from '../../platform/request-scripts.ts';
import { onceWorthALook } from './once-worth-a-look.ts';
import { untilIdle } from './slices.ts';
import { isElement } from './text-run.ts';
import { elementsUnder, isConnected, localNameOf } from './unclobbered.ts';
import { isFilled, untilFilled } from './until-filled.ts';
import { untilNamed } from './until-named.ts';

type FrameElement = HTMLIFrameElement | HTMLFrameElement;
type Root = Document | ShadowRoot;

const FRAMES = ['iframe', 'frame'];

interface Options {
  makeLook(): FirstLook;
  /** False once the script should do nothing any more. */
  isWanted(): boolean;
  signal: AbortSignal;
}

/**
 * Watches frames whose document came from no address: empty ones that scripts fill, `srcdoc`, `blob:`, `data:`
 * (https://fetch.spec.whatwg.org/#local-scheme). Pages have them by the dozen, most never seen, and a script in each costs
 * memory even if it does nothing. So the page around looks into those that are worth it, and asks for our scripts where
 * one could name somebody (docs/decisions/0034-frames-without-an-address.md).
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
    if (left.signal.aborted) return;
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

  // Most pages have no such frame.
  let waiting: ReturnType<typeof onceWorthALook<FrameElement>> | undefined;
  const expect = (frame: FrameElement): void => {
    waiting?.forget(frame);
    if (!isLocal(frame)) return;
    waiting ??= onceWorthALook(visit, signal);
    waiting.await(frame);
  };

  const onLoad = ({ target, isTrusted }: Event): void => {
    if (!isTrusted || !isFrame(target as Node)) return;
    for (const frame of visits.keys()) if (frame === target || !isConnected(frame)) leave(frame);
    expect(target as FrameElement);
  };

  const watchUntil = (end: AbortSignal) => (root: Root) => {
    // Inserted, moved or sent elsewhere, a frame is loaded, and its document another.
    root.addEventListener('load', onLoad, { capture: true, passive: true, signal: end });
    // One name after the other: see `shadow-roots.ts`.
    for (const name of FRAMES)
      for (const frame of elementsUnder(root, name) as Iterable<FrameElement>)
        if (!visits.has(frame)) expect(frame);
  };

  const watch = watchUntil(signal);
  // `document.open` takes all listeners away.
  const rewriting = new MutationObserver(() => watch(document));
  rewriting.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    rewriting.disconnect();
    for (const frame of visits.keys()) leave(frame);
  });
  return watch;
}

function isFrame(node: Node): boolean {
  return isElement(node) && FRAMES.includes(localNameOf(node));
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
