import type { CDPSession } from 'puppeteer-core';
import { PAGE_KEY, type PageSummary } from '../../platform/page-port.ts';

/** What the extension found in each frame of a page, asked in the world that its scripts share. */
export async function summariesOf(session: CDPSession): Promise<PageSummary[]> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  // The browser tells of the worlds that are there already when it is asked to tell of new ones.
  await session.send('Runtime.disable');
  await session.send('Runtime.enable');
  const answers = await Promise.all(
    worlds.map((contextId) =>
      session.send('Runtime.evaluate', {
        contextId,
        returnByValue: true,
        expression: `globalThis[Symbol.for(${JSON.stringify(PAGE_KEY.description)})]?.summary()`,
      }),
    ),
  );
  return answers.flatMap(({ result }) => (result.value ? [result.value as PageSummary] : []));
}
