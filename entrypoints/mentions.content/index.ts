import { defineContentScript } from 'wxt/utils/define-content-script';
import { aliases } from '../../data/index.ts';
import { kinds } from '../../data/kinds.ts';
import { compile } from '../../mentions/index.ts';
import { isAbandoned } from '../../platform/content-context.ts';
import { announceMentions } from '../../platform/content-messages.ts';
import { watchSettings } from '../../platform/content-settings.ts';
import { PAGE_KEY } from '../../platform/page-port.ts';
import { type Attention, attend } from './attend.ts';
import { createPagePort } from './page-port.ts';
import { isProse } from './prose.ts';
import { untilPresented } from './until-presented.ts';
import './highlights.css';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main(context) {
    // The background injects the script into open tabs, too; where it runs already, once is enough.
    if (PAGE_KEY in globalThis) return;
    let attention: Attention | null = null;
    let visit: AbortController | null = null;

    const leave = () => {
      visit?.abort();
      visit = attention = null;
      announceMentions();
    };
    const isWanted = () => {
      if (isAbandoned()) context.abort();
      return !context.signal.aborted;
    };
    const enter = () => {
      visit = new AbortController();
      const signal = AbortSignal.any([visit.signal, context.signal]);
      attention = attend({
        engine: compile(aliases),
        kinds,
        onMentions: announceMentions,
        isWanted,
        signal,
      });
    };

    Object.assign(globalThis, { [PAGE_KEY]: createPagePort(() => attention) });
    context.signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, PAGE_KEY));
    await untilPresented(document);
    if (!isProse(document)) return;
    if (await watchSettings(context.signal, (on) => (on ? enter() : leave()))) enter();
  },
});
