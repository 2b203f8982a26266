/** Tells of elements that come to have another size. */
export interface Growth {
  await(element: Element): void;
  /** Forgets what left the page. */
  sweep(): void;
}

/**
 * A shadow root can be attached and filled with nothing to tell of it, but hardly without a change of size: of its host
 * or, where that is inline and has no box for a ResizeObserver, of what the host stands in.
 */
export function watchGrowth(onGrown: (elements: ReadonlySet<Element>) => void, signal: AbortSignal): Growth {
  const watched = new Set<Element>();
  let observer: ResizeObserver | undefined;
  const made = (): ResizeObserver => {
    const sizes = new ResizeObserver((entries) => onGrown(new Set(entries.map(({ target }) => target))));
    signal.addEventListener('abort', () => sizes.disconnect());
    return sizes;
  };

  const watch = (element: Element | null) => {
    if (!element || watched.has(element)) return;
    watched.add(element);
    // Most pages have nothing to watch.
    observer ??= made();
    observer.observe(element);
  };

  return {
    await(element) {
      watch(element);
      watch(element.parentElement);
    },
    sweep() {
      for (const element of watched) {
        if (element.isConnected) continue;
        watched.delete(element);
        observer?.unobserve(element);
      }
    },
  };
}
