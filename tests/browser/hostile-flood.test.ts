import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';

const PAGE = '<!doctype html><html lang="en"><title>Flood</title><p>Antony Blinken spoke.</p><div></div>';

/**
 * Ten thousand changes a second for ten seconds: names come and go. The page keeps weak references to a part of what
 * it takes out, and counts its own turns.
 */
function flood(): void {
  const gone: WeakRef<Node>[] = [];
  const state = { gone, changes: 0, isOver: false };
  Object.assign(globalThis, { flooded: state });
  const box = document.querySelector('div')!;
  const began = performance.now();
  const timer = setInterval(() => {
    const elapsed = performance.now() - began;
    if (elapsed >= 10_000 && state.changes >= 100_000) {
      box.replaceChildren();
      clearInterval(timer);
      state.isOver = true;
      return;
    }
    for (let n = 0; n < 500 && state.changes < elapsed * 10; n++, state.changes++) {
      const line = document.createElement('p');
      line.textContent = `Joe Biden, line ${state.changes}`;
      box.append(line);
      if (box.childNodes.length > 100) {
        const old = box.firstChild!;
        if (state.changes % 50 === 0) gone.push(new WeakRef(old.firstChild!));
        old.remove();
        state.changes++;
      }
    }
  }, 5);
}

/** How much of what was taken out is still held by anybody; making garbage makes browsers collect it. */
async function stillHeld(): Promise<number> {
  const garbage = [];
  for (let n = 0; n < 200_000; n++) garbage.push({ n, text: String(n) });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const { gone } = (globalThis as unknown as { flooded: { gone: WeakRef<Node>[] } }).flooded;
  return gone.filter((each) => each.deref() !== undefined).length;
}

inEachBrowser('A page that floods us with changes', (bench) => {
  test('has cards meanwhile, is followed afterwards, and nothing that it took out is kept', async () => {
    const tab = await bench.open(bench.loopback.serve('flood.html', { html: PAGE }));
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken']);
    await tab.page.evaluate(flood);
    await tab.hover('Blinken');
    await tab.cardAbout('Antony Blinken');
    await tab.leave();
    await tab.noCard();
    const isOver = () =>
      tab.page.evaluate(() => (globalThis as unknown as { flooded: { isOver: boolean } }).flooded.isOver);
    await expect.poll(isOver, { timeout: 40_000 }).toBe(true);
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken']);
    await tab.page.evaluate(() => document.querySelector('div')!.append('Hezbollah'));
    await expect.poll(() => tab.underlined()).toEqual(['Antony Blinken', 'Hezbollah']);
    const kept = await tab.page.evaluate(
      () => (globalThis as unknown as { flooded: { gone: unknown[] } }).flooded.gone.length,
    );
    expect(kept).toBeGreaterThan(500);
    await expect.poll(() => tab.page.evaluate(stillHeld), { timeout: 30_000 }).toBeLessThan(kept / 20);
  }, 120_000);
});
