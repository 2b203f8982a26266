import type { Browser, Page } from 'puppeteer-core';
import type { FeltBrowsers } from './felt-browsers.ts';
import { costOf, type ScriptCost } from './felt-cost.ts';
import { SURE_NAMES } from './felt-site.ts';
import { pause, traceDuring } from './felt-trace.ts';
import { onPage } from './felt-visit.ts';
import type { PageServer } from './page-server.ts';
import { median } from './statistics.ts';

export interface FeltChanges {
  /** milliseconds from a change until its name is underlined, to the frame */
  readonly followed: number;
  readonly followedWorst: number;
  /** of one core over ten seconds in which the page makes 10,000 changes a second: scripts of ours alone */
  readonly floodShare: number;
  /** the same from all that the main thread did more than without the extension */
  readonly floodShareInAll: number;
  /** milliseconds of script in ten seconds in which nothing happens */
  readonly idle: number;
}

const SECONDS = 10;
const FOLLOWED = 15;

export async function measureFeltChanges(
  browsers: FeltBrowsers,
  server: PageServer,
  page: string,
  runs: number,
): Promise<FeltChanges> {
  const followed = await timeFollowing(browsers.of.with, server, page);
  const floods: { own: ScriptCost; bare: ScriptCost }[] = [];
  for (let run = 0; run < runs; run++) {
    const bare = await costDuring(browsers.of.without, server, page, flood);
    floods.push({ bare, own: await costDuring(browsers.of.with, server, page, flood) });
  }
  const idle = await costDuring(browsers.of.with, server, page, () => pause(SECONDS * 1000));
  return {
    followed: median(followed),
    followedWorst: Math.max(...followed),
    floodShare: median(floods.map(({ own }) => own.script)) / (SECONDS * 1000),
    floodShareInAll: median(floods.map(({ own, bare }) => own.busy - bare.busy)) / (SECONDS * 1000),
    idle: idle.script,
  };
}

/** What scripts cost on a page that has been read, while something happens to it. */
function costDuring(
  browser: Browser,
  server: PageServer,
  name: string,
  happen: (page: Page) => Promise<unknown>,
): Promise<ScriptCost> {
  return onPage(browser, server, name, async ({ page, host }) =>
    costOf(await traceDuring(page, () => happen(page)), host),
  );
}

/** Runs in the page: timers and no promises, so that every promise in the trace is ours. */
function flood(page: Page): Promise<unknown> {
  return page.evaluate((seconds) => {
    const { body } = document;
    const lines = [...document.querySelectorAll('p')];
    let count = 0;
    const change = () => {
      for (let i = 0; i < 100; i++) {
        const line = lines[count++ % lines.length]!;
        if (count % 3 === 0) line.firstChild!.nodeValue = `Changed ${count}`;
        else if (count % 3 === 1) body.append(line);
        else line.replaceChildren(`Line ${count}`);
      }
    };
    return new Promise<void>((resolve) => {
      const timer = setInterval(change, 10);
      setTimeout(() => {
        clearInterval(timer);
        resolve();
      }, seconds * 1000);
    });
  }, SECONDS);
}

/** Milliseconds from adding a name to the frame in which it is underlined, again and again on one page. */
function timeFollowing(browser: Browser, server: PageServer, name: string): Promise<number[]> {
  return onPage(browser, server, name, async ({ page }) => {
    const times: number[] = [];
    for (let i = 0; i < FOLLOWED; i++) {
      times.push(await page.evaluate(timeUntilUnderlined, SURE_NAMES[i % SURE_NAMES.length]!));
      await pause(500 + i * 7);
    }
    return times;
  });
}

/** Runs in the page. */
function timeUntilUnderlined(name: string): Promise<number> {
  const size = () => [...CSS.highlights.values()].reduce((total, { size }) => total + size, 0);
  const before = size();
  const line = document.createElement('p');
  line.textContent = `Now ${name} is here, too.`;
  const changedAt = performance.now();
  document.body.prepend(line);
  return new Promise((resolve) => {
    const look = () => {
      if (size() > before) resolve(performance.now() - changedAt);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
