import { defineContentScript } from 'wxt/utils/define-content-script';
import { isAbandoned } from '../../platform/content-context.ts';
import { PAGE_KEY, type PagePort, portTo } from '../../platform/page-port.ts';
import { requestReader } from '../../platform/request-reader.ts';
import { EVERYWHERE } from './everywhere.ts';
import { watchLocalFrames } from './local-frames.ts';
import { take } from './parts.ts';
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
  ...EVERYWHERE,
  async main(context) {
    // The background injects the script into open tabs, too; where it runs already, once is enough.
    if (PAGE_KEY in globalThis) return;
    let page: PagePort | null = null;
    Object.assign(globalThis, { [PAGE_KEY]: portTo(() => page) });
    await untilPresented(document);
    // Not in the task that brings the script: together they are long on a slow machine.
    await untilIdle();

    const { signal } = context;
    signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, PAGE_KEY));
    const isWanted = () => {
      if (isAbandoned()) context.abort();
      return !signal.aborted;
    };
    if (window !== window.top && !isFilled(document)) {
      await untilFilled(document, signal);
      if (!isWanted()) return;
    }
    if (!isProse(document)) return;
    const makeLook = await take('first-look');
    const watchFrames = watchLocalFrames({ makeLook, isWanted, signal });
    watchFrames(document);
    await untilNamed({ page: document, look: makeLook(), onShadowRoot: watchFrames, isWanted, signal });
    // Without its reader this page stays as it is; the popup says that it mentions nobody.
    const readPage = await requestReader().catch(() => null);
    if (readPage && !signal.aborted) page = readPage({ onShadowRoot: watchFrames, isWanted, signal });
  },
});
