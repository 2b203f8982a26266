/** CSS pixels, across and down, without which nobody reads in a frame: those that count visitors have one, or none. */
const ROOM = 16;
/** How far from the window a frame may be to be looked into, as a share of the window's size. */
const NEAR = '100%';

/** Tells, once, of each awaited element that is large enough to read in and near the window, without layout. */
export function onceWorthALook<Awaited extends Element>(
  tell: (element: Awaited) => void,
  signal: AbortSignal,
) {
  const distances = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        distances.unobserve(target);
        tell(target as Awaited);
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
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    distances.disconnect();
  });
  return {
    await: (element: Awaited) => sizes.observe(element),
    forget(element: Awaited) {
      sizes.unobserve(element);
      distances.unobserve(element);
    },
  };
}
