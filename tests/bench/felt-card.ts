import type { Browser, Page } from 'puppeteer-core';
import { endBackground } from './felt-browsers.ts';
import { pause } from './felt-trace.ts';
import { onPage } from './felt-visit.ts';
import type { PageServer } from './page-server.ts';
import { median } from './statistics.ts';

/** Milliseconds from the end of the hover delay until the card has been painted. */
export interface FeltCard {
  readonly first: number;
  readonly firstWorst: number;
  /** the first where the browser has ended the idle background, which has to bring the card */
  readonly asleep: number;
  readonly asleepWorst: number;
  readonly later: number;
  readonly laterWorst: number;
}

/** As in the hover rules: from the pointer's last movement to the card. */
const DELAY = 350;
/** Longer than a card takes to close and readers are then shown the next one at once. */
const COOL_MS = 2000;
const LATER = 6;

/** First cards each on a page of its own, later ones on the same page with the pointer away in between. */
export async function measureFeltCard(
  browser: Browser,
  server: PageServer,
  page: string,
  runs: number,
): Promise<FeltCard> {
  const visits: number[][] = [];
  const asleep: number[] = [];
  for (let run = 0; run < runs; run++) {
    visits.push(await timeCards(browser, server, page, 1 + LATER));
    asleep.push(...(await timeCards(browser, server, page, 1, () => endBackground(browser))));
  }
  const first = visits.map(([time]) => time!);
  const later = visits.flatMap(([, ...times]) => times);
  return {
    first: median(first),
    firstWorst: Math.max(...first),
    asleep: median(asleep),
    asleepWorst: Math.max(...asleep),
    later: median(later),
    laterWorst: Math.max(...later),
  };
}

function timeCards(
  browser: Browser,
  server: PageServer,
  name: string,
  count: number,
  before?: () => Promise<void>,
): Promise<number[]> {
  return onPage(browser, server, name, async ({ page }) => {
    await page.evaluate(watchCards);
    await before?.();
    const times: number[] = [];
    for (let line = 1; line <= count; line++) {
      times.push(await timeCard(page, line));
      await page.mouse.move(2, 2, { steps: 3 });
      await pause(COOL_MS + line * 5);
    }
    return times;
  });
}

async function timeCard(page: Page, line: number): Promise<number> {
  const { x, y } = await page.evaluate(placeOf, line);
  await page.mouse.move(x, y, { steps: 4 });
  const { movedAt, paintedAt } = await page.evaluate(() => watchedCards.next());
  return paintedAt - movedAt - DELAY;
}

interface WatchedCards {
  /** Resolves when a card has been painted. */
  next(): Promise<{ movedAt: number; paintedAt: number }>;
}

declare const watchedCards: WatchedCards;

/** Runs in the page, which sees no card but that a popover came. */
function watchCards(): void {
  let movedAt = 0;
  let told = (_: { movedAt: number; paintedAt: number }) => {};
  addEventListener(
    'pointermove',
    () => {
      movedAt = performance.now();
    },
    { capture: true },
  );
  const observer = new MutationObserver((records) => {
    const isCard = records.some(({ addedNodes }) =>
      [...addedNodes].some((node) => node instanceof HTMLElement && node.popover !== null),
    );
    if (!isCard) return;
    requestAnimationFrame(() => {
      // A message from within a frame is handled when that frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => told({ movedAt, paintedAt: performance.now() });
      port2.postMessage(null);
    });
  });
  observer.observe(document.documentElement, { childList: true });
  const watched: WatchedCards = {
    next: () =>
      new Promise((resolve) => {
        told = resolve;
      }),
  };
  Object.assign(globalThis, { watchedCards: watched });
}

/** Runs in the page: the middle of the name in one of its lines. */
function placeOf(line: number): { x: number; y: number } {
  const [text] = document.querySelectorAll('p')[line]!.childNodes;
  const { data } = text as Text;
  const range = new Range();
  range.setStart(text!, data.indexOf(' has ') + 5);
  range.setEnd(text!, data.indexOf(' in it'));
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
