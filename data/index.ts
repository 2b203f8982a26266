/**
 * The article's pack, in typed parts. Import only the parts a script needs: a bundler leaves out the rest, which
 * keeps the texts out of the script that runs on every page. For bundled code; Node reads the JSON file itself.
 */
import type { Pack } from './schema.ts';
// Each key is an export of its own here; a default import would bring in the whole pack.
import * as pack from './telegraph-2023-11-02.json';

export const source: Pack['source'] = pack.source;
export const entities = pack.entities as Pack['entities'];
export const aliases = pack.aliases as Pack['aliases'];
export const quotes: Pack['quotes'] = pack.quotes;
export const figures: Pack['figures'] = pack.figures;
export const timeline: Pack['timeline'] = pack.timeline;
export { kinds } from './kinds.ts';
