import type { Box } from '../../platform/card-loans.ts';
import type { CardAnchor } from '../../platform/card-port.ts';
import { goIn, goOut } from '../../platform/frame-chain.ts';
import { elementOfFrame, viewOnWay } from '../../platform/frame-path.ts';

/** An anchor in a frame of this page. */
export interface FrameAnchor extends CardAnchor {
  /** From this viewport's CSS pixels to those of the frame's. */
  inFrame(rect: Box): Box;
}

/**
 * `lines` are those of a mention in the frame that `path` goes through, in CSS pixels of that frame's viewport,
 * `viewWidth` wide. Null where there is no such frame.
 */
export function anchorInFrame(
  lines: readonly Box[],
  viewWidth: number,
  path: readonly [number, ...number[]],
): FrameAnchor | null {
  const frame = elementOfFrame(path[0]);
  if (!frame) return null;
  /** How the frame stands now. */
  const way = () => {
    const box = frame.isConnected ? viewOnWay(path)?.next : null;
    return box ? { scale: (box.right - box.left) / viewWidth, dx: box.left, dy: box.top } : null;
  };
  return {
    contextElement: frame,
    getClientRects() {
      const now = way();
      if (!now) return [];
      return lines.map((line) => {
        const { left, top, right, bottom } = goOut(now, line);
        return new DOMRect(left, top, right - left, bottom - top);
      });
    },
    inFrame(rect) {
      const now = way();
      return now ? goIn(now, rect) : rect;
    },
  };
}
