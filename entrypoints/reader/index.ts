import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { aliases } from '../../data/index.ts';
import { kinds } from '../../data/kinds.ts';
import { compile } from '../../mentions/index.ts';
import { READER_KEY, type ReadPage } from '../../platform/page-port.ts';
import { attend } from '../mentions.content/attend.ts';

/** Injected into a frame when its text could name somebody; knows all names in all languages. */
export default defineUnlistedScript(() => {
  const engine = compile(aliases);
  const readPage: ReadPage = (options) => attend({ ...options, engine, kinds });
  Object.assign(globalThis, { [READER_KEY]: readPage });
});
