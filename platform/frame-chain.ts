import type { Box } from './card-loans.ts';

/** What a frame on the way out of another says. */
export interface FrameView {
  /** how many frames it stands in; 0 for the top one */
  readonly depth: number;
  /** of its viewport, CSS pixels */
  readonly width: number;
  /** the viewport of the next frame inwards, in CSS pixels of this one; null where it is not found */
  readonly next: Box | null;
}

/** From one viewport's CSS pixels to those of another, which is `width` wide. */
export interface Way {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
}

/**
 * The way from a viewport `width` wide, in a frame that stands `depth` frames deep, into the viewport of the frame that
 * stands in the top one. Null where a frame between them is not found.
 */
export function wayOut(views: readonly FrameView[], depth: number, width: number): Way | null {
  let way: Way = { scale: 1, dx: 0, dy: 0, width };
  for (let outer = depth - 1; outer > 0; outer--) {
    const view = views.find((each) => each.depth === outer);
    if (!view?.next) return null;
    const { left, top, right } = view.next;
    const scale = (right - left) / way.width;
    way = {
      scale: way.scale * scale,
      dx: way.dx * scale + left,
      dy: way.dy * scale + top,
      width: view.width,
    };
  }
  return way;
}

export function goOut({ scale, dx, dy }: Omit<Way, 'width'>, { left, top, right, bottom }: Box): Box {
  return {
    left: left * scale + dx,
    top: top * scale + dy,
    right: right * scale + dx,
    bottom: bottom * scale + dy,
  };
}

export function goIn({ scale, dx, dy }: Omit<Way, 'width'>, box: Box): Box {
  return goOut({ scale: 1 / scale, dx: -dx / scale, dy: -dy / scale }, box);
}
