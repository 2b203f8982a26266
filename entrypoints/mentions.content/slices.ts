/** Milliseconds of work after which the page gets its turn; a frame has 16. */
const SLICE = 4;

/** Milliseconds after which work begins even if the page is never idle. */
const PATIENCE = 1000;

/** Resolves when the page has nothing better to do. */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
}

/** Resolves when the page has been drawn once more. What nobody sees browsers do not draw: that is not waited for. */
export function untilDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve(untilIdle());
    });
  });
}

/**
 * Runs `work` to its end in short slices, each in an idle moment.
 *
 * @returns milliseconds of main-thread time that it took
 */
export async function runInSlices(work: Iterator<void, void>, signal: AbortSignal): Promise<number> {
  let spent = 0;
  for (let done = false; !done; ) {
    await untilIdle();
    if (signal.aborted) break;
    const began = performance.now();
    let now = began;
    // A step after a long one may be as long.
    for (let step = 0; !done && now - began + step < SLICE; ) {
      const before = now;
      done = work.next().done === true;
      now = performance.now();
      step = now - before;
    }
    spent += now - began;
  }
  return spent;
}
