/** How long a browser may take for anything that a reader would not wait for. */
const PATIENCE_MS = 15_000;
const INTERVAL_MS = 40;

/**
 * Asks again until the answer is neither null nor undefined nor false, and returns it. Rejects after
 * {@link PATIENCE_MS} saying what was waited for.
 */
export async function poll<T>(
  what: string,
  ask: () => Promise<T>,
): Promise<Exclude<T, null | undefined | false>> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) {
      return answer as Exclude<T, null | undefined | false>;
    }
    if (Date.now() > deadline) throw new Error(`Waited ${PATIENCE_MS} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
