import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { COMPILE_HINT } from '../scripts/build-plugins.ts';

/**
 * A module as one script for a page, made the way the content script is made; what it exports is left on
 * `globalThis[name]`.
 */
export async function bundle(entry: URL, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: fileURLToPath(entry), formats: ['iife'], name } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${entry.pathname} could not be bundled.`);
  return COMPILE_HINT + result.output[0].code;
}
