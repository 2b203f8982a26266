interface Guest {
  readonly root: ShadowRoot;
  /** The focus moved on from the card to something on the page. */
  onLeave(): void;
  readonly signal: AbortSignal;
}

/**
 * Remembers what has the focus as the card opens, and lets Tab lead out of the card as if the card stood right behind
 * it: the host's own place, after everything else, would lead out of the page. The function returned gives the focus
 * back if the card has it.
 */
export function guestFocus({ root, onLeave, signal }: Guest): () => void {
  const before = deepActiveElement();
  const giveBack = () => before?.focus({ preventScroll: true });
  root.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Tab' || !before?.isConnected) return;
      const stops = [...root.querySelectorAll<HTMLElement>('button, summary, a')].filter(isShown);
      if (root.activeElement !== (event.shiftKey ? stops.at(0) : stops.at(-1))) return;
      giveBack();
      // Forwards, the browser's own step goes on from there to what follows; backwards, there is where it leads.
      if (event.shiftKey) event.preventDefault();
    },
    { signal },
  );
  root.addEventListener(
    'focusout',
    (event) => {
      // With no new owner, the focus left the window, or the element that had it is being replaced.
      const owner = event instanceof FocusEvent ? event.relatedTarget : null;
      if (owner instanceof Node && !root.contains(owner)) onLeave();
    },
    { signal },
  );
  return () => {
    if (root.activeElement) giveBack();
  };
}

// Content of a closed fold has no box.
const isShown = (element: HTMLElement) => element.checkVisibility({ contentVisibilityAuto: true });

function deepActiveElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
