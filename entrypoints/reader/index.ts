import readNames from 'virtual:names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { kinds } from '../../data/kinds.ts';
import { buildIndex } from '../../mentions/compile.ts';
import { engineOf } from '../../mentions/engine.ts';
import type { Engine } from '../../mentions/types.ts';
import { announceMentions } from '../../platform/content-messages.ts';
import { READER_KEY, type ReadPage } from '../../platform/page-port.ts';
import { attend } from '../mentions.content/attend.ts';
import { whileOn } from './while-on.ts';

/** Injected into a frame when its text could name somebody; knows all names in all languages. */
export default defineUnlistedScript(() => {
  let names: ReturnType<typeof readNames> | undefined;
  let made: Engine | undefined;
  // Made with the first slices of work, not in the task that brings the script.
  const read = () => (names ??= readNames());
  const ready = () => (made ??= engineOf(buildIndex(read().aliases, read().plan)));
  const engine: Engine = {
    *prepare(raw) {
      if (!made) yield;
      read();
      if (!made) yield;
      yield* ready().prepare(raw);
    },
    nextHint: (raw, from) => ready().nextHint(raw, from),
    find: (block) => ready().find(block),
    findInSteps: (block) => ready().findInSteps(block),
    settle: (findings, facts) => ready().settle(findings, facts),
    settleInSteps: (findings, facts) => ready().settleInSteps(findings, facts),
  };
  const readPage: ReadPage = ({ isWanted, signal }) =>
    whileOn(
      (whileReading) =>
        attend({ engine, kinds, isWanted, signal: whileReading, onMentions: announceMentions }),
      signal,
    );
  Object.assign(globalThis, { [READER_KEY]: readPage });
});
