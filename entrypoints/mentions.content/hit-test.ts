import type { Page } from './follow-page.ts';
import { isInSight } from './in-sight.ts';
import { rectsOf } from './mention-anchor.ts';
import type { PageMention } from './page-mentions.ts';

/** Newer than TypeScript's library: https://drafts.csswg.org/css-highlight-api-1/#dom-highlightregistry-highlightsfrompoint */
interface FromPoint {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ): { readonly ranges: readonly AbstractRange[] }[];
}

/**
 * The mention at a point of the viewport, in CSS pixels. Forces layout if the page has left it dirty, so ask only when
 * the pointer rests.
 */
export function mentionAt(x: number, y: number, page: Page): PageMention | null {
  for (const mention of candidatesAt(x, y, page)) {
    // Both ways answer with the nearest text, which may be far from the point.
    if (rectsOf(mention.range).some((rect) => isWithin(rect, x, y)))
      return isInSight(mention.range.startContainer, x, y) ? mention : null;
  }
  return null;
}

function candidatesAt(
  x: number,
  y: number,
  { mentions, reading, shadowRoots }: Page,
): readonly PageMention[] {
  const options = { shadowRoots: [...shadowRoots.known] };
  const registry: FromPoint = CSS.highlights as unknown as FromPoint;
  // Chromium overlooks the CDATA sections that only documents of XML have.
  if (registry.highlightsFromPoint && document.contentType === 'text/html') {
    return registry
      .highlightsFromPoint(x, y, options)
      .flatMap(({ ranges }) => ranges.flatMap((range) => mentions.ofRange(range) ?? []));
  }
  const node = document.caretPositionFromPoint(x, y, options)?.offsetNode;
  const run = node && reading.runOf(node);
  return run ? mentions.of(run) : [];
}

/** Within a pixel, since rectangles end between pixels and points do not. */
function isWithin({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;
}
