import { expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Tab } from './driver/tab.ts';

inEachBrowser('When the background fails', (bench) => {
  async function openNews(): Promise<Tab> {
    const tab = await bench.open('news.html');
    await expect.poll(() => tab.underlined()).toContain('Joe Biden');
    return tab;
  }

  /** Makes the background's next injections of scripts into pages end as `how` says. */
  const spoilInjection = (how: 'never ends' | 'fails') =>
    bench.extension.ask(async (scope, how) => {
      const background = 'document' in scope ? (await scope.chrome.runtime.getBackgroundPage())! : scope;
      const apis = [background.chrome, (background as unknown as { browser?: typeof chrome }).browser];
      const state = { calls: 0 };
      Object.assign(background, { spoilt: state });
      for (const api of apis) {
        if (!api) continue;
        const { executeScript } = api.scripting;
        api.scripting.executeScript = ((injection: { files?: string[] }) => {
          if (!injection.files) return Reflect.apply(executeScript, api.scripting, [injection]);
          state.calls++;
          if (how === 'never ends') return new Promise(() => {});
          return Promise.reject(new Error('No such frame'));
        }) as never;
      }
    }, how);

  const spoiltCalls = () =>
    bench.extension.ask(async (scope) => {
      const background = 'document' in scope ? (await scope.chrome.runtime.getBackgroundPage())! : scope;
      return (background as unknown as { spoilt?: { calls: number } }).spoilt?.calls ?? 0;
    });

  test('because it was stopped before the first hover, the card opens', async () => {
    const tab = await openNews();
    await bench.extension.endBackground();
    await tab.hover('Joe');
    await tab.cardAbout('Joe Biden');
  });

  test('because it is stopped in the middle of the message that asks for the card, the card opens', async () => {
    const tab = await openNews();
    await spoilInjection('never ends');
    await tab.hover('Joe');
    await expect.poll(spoiltCalls).toBeGreaterThan(0);
    await bench.extension.endBackground();
    // The reader may have gone on meanwhile; the next rest counts.
    await tab.leave();
    await tab.hover('Joe');
    await tab.cardAbout('Joe Biden');
  });

  test('to inject the card, the page stays as it is, and the next rest tries again', async () => {
    const tab = await openNews();
    const before = await tab.outerHtml();
    await spoilInjection('fails');
    await tab.hover('Joe');
    await expect.poll(spoiltCalls).toBeGreaterThan(1);
    await tab.linger();
    expect(await tab.card()).toBeNull();
    expect(await tab.outerHtml()).toBe(before);
    await bench.extension.endBackground();
    await tab.leave();
    await tab.hover('Joe');
    await tab.cardAbout('Joe Biden');
  });
});
