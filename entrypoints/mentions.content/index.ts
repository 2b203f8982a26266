import firstLookPlan from 'virtual:first-look';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { firstLook } from '../../mentions/first-look.ts';
import { isAbandoned } from '../../platform/content-context.ts';
import { announceMentions, requestReader } from '../../platform/content-messages.ts';
import { watchSettings } from '../../platform/content-settings.ts';
import { PAGE_KEY, type PagePort } from '../../platform/page-port.ts';
import { isProse } from './prose.ts';
import { untilIdle } from './slices.ts';
import { isFilled, untilFilled } from './until-filled.ts';
import { untilNamed } from './until-named.ts';
import { untilPresented } from './until-presented.ts';
import './presence.css';

/**
 * Runs on every page, so it does little: it looks whether the page could name anybody we know, and goes on looking
 * as the page changes. Only then it fetches the reader, which finds, underlines and answers the pointer.
 */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main(context) {
    // The background injects the script into open tabs, too; where it runs already, once is enough.
    if (PAGE_KEY in globalThis) return;
    let page: PagePort | null = null;
    let visit: AbortController | null = null;

    const port: PagePort = {
      summary: () => page?.summary() ?? { entities: [] },
      reveal: (entity) => page?.reveal(entity) ?? false,
    };
    const isWanted = () => {
      if (isAbandoned()) context.abort();
      return !context.signal.aborted;
    };
    // Asked only where somebody is named: the first question to the extension's storage costs a page more than the look.
    let isOn: boolean | null = null;
    const askWhetherOn = async () => {
      isOn = await watchSettings(context.signal, (on) => {
        isOn = on;
        follow(on);
      });
    };
    const enter = async () => {
      visit = new AbortController();
      const signal = AbortSignal.any([visit.signal, context.signal]);
      await untilNamed({ look: firstLook(firstLookPlan), isWanted, signal });
      if (isOn === null) await askWhetherOn();
      if (!isOn) return leave();
      const readPage = await requestReader();
      if (!signal.aborted) page = readPage({ onMentions: announceMentions, isWanted, signal });
    };
    const leave = () => {
      visit?.abort();
      if (page) announceMentions();
      visit = page = null;
    };
    const follow = (on: boolean) => {
      if (!on) leave();
      // Without its reader this page stays as it is; the popup says that it mentions nobody.
      else enter().catch(() => {});
    };

    Object.assign(globalThis, { [PAGE_KEY]: port });
    context.signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, PAGE_KEY));
    await untilPresented(document);
    // Not in the task that brings the script: together they are long on a slow machine.
    await untilIdle();
    if (window !== window.top && !isFilled(document)) {
      await untilFilled(document, context.signal);
      if (!isWanted()) return;
    }
    if (isProse(document)) follow(true);
  },
});
