import readNames from 'virtual:names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../mentions.content/parts.ts';

/** Injected with the engine: all names in all languages, not yet read. */
export default defineUnlistedScript(() => leave('names', readNames));
