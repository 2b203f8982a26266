import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { kinds } from '../../data/kinds.ts';
import type { Engine } from '../../mentions/types.ts';
import { announceMentions } from '../../platform/content-messages.ts';
import { READER_KEY, type ReadPage } from '../../platform/page-port.ts';
import { attend } from '../mentions.content/attend.ts';
import { take } from '../mentions.content/parts.ts';
import { whileOn } from './while-on.ts';

/** Injected into a frame, after the engine, when its text could name somebody. */
export default defineUnlistedScript(() => {
  void take('engine').then((engine) => Object.assign(globalThis, { [READER_KEY]: readerWith(engine) }));
});

const readerWith =
  (engine: Engine): ReadPage =>
  ({ signal, ...options }) =>
    whileOn(
      (whileReading) =>
        attend({ ...options, engine, kinds, signal: whileReading, onMentions: announceMentions }),
      signal,
    );
