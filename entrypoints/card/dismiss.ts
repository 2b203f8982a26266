import type { CloseReason } from '../../platform/card-port.ts';

interface Dismissal {
  owns(event: Event): boolean;
  isPinned(): boolean;
  onDismiss(reason: CloseReason): void;
  readonly signal: AbortSignal;
}

/** Closes by Escape, and by a press outside while the card is not pinned. Only the reader's own input counts. */
export function dismissOnInput({ owns, isPinned, onDismiss, signal }: Dismissal): void {
  const options = { capture: true, signal };
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      // One Escape, one layer: neither the page's own handler nor the dialog that the card lies in closes with it.
      event.preventDefault();
      event.stopImmediatePropagation();
      onDismiss('escape');
    },
    options,
  );
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !owns(event) && !isPinned()) onDismiss('outside');
    },
    options,
  );
}
