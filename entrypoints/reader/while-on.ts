import { announceMentions } from '../../platform/content-messages.ts';
import { watchSettings } from '../../platform/content-settings.ts';
import { type PagePort, portTo } from '../../platform/page-port.ts';

/** Reads a page whenever the extension is on for its site, until `signal` aborts. */
export function whileOn(read: (signal: AbortSignal) => PagePort, signal: AbortSignal): PagePort {
  let page: PagePort | null = null;
  let visit = new AbortController();
  const follow = (on: boolean) => {
    visit.abort();
    if (page) announceMentions();
    visit = new AbortController();
    page = on && !signal.aborted ? read(AbortSignal.any([visit.signal, signal])) : null;
  };
  void watchSettings(signal, follow).then(follow);
  return portTo(() => page);
}
