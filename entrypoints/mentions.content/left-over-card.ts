import { CARD_ROOT } from '../../platform/card-port.ts';

/** As Firefox offers it to extensions. */
interface Openable {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes out the card that was open when Firefox ended an earlier copy of this script: that copy could not take it
 * along, and with our style sheet back it would be seen again.
 */
export function removeLeftOverCard(): void {
  for (const element of document.querySelectorAll<HTMLElement & Openable>('div[popover="manual"]')) {
    const root = element.openOrClosedShadowRoot;
    if (root && isOurCard(root)) element.remove();
  }
}

/**
 * Firefox shows extensions every closed root, and so us our own: a card is no part of the page. One of an earlier copy
 * is known by what it shows; our own also while it is closed and empty, since a page may have kept its host.
 */
export function isOurCard(root: ShadowRoot): boolean {
  return root.mode === 'closed' && (CARD_ROOT in root || root.querySelector('.card > .card-body') !== null);
}
