import { cardParts } from './card-parts.ts';

/**
 * Tells when the page has hidden the card, taken it out or made it inert. A card that nobody sees, or that nobody can
 * close, must not count as open.
 */
export function watchPresence(root: ShadowRoot, onLost: () => void, signal: AbortSignal): void {
  // Of all that can happen to the host this is what the page can neither cause unseen nor keep from us.
  const sizes = new ResizeObserver(() => {
    if (!root.host.matches(':popover-open')) onLost();
  });
  sizes.observe(cardParts(root).card);
  const attributes = new MutationObserver(onLost);
  attributes.observe(root.host, { attributeFilter: ['inert'] });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    attributes.disconnect();
  });
}
