import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** `in-page.ts` as one script that leaves its exports on `globalThis.following`. */
export async function bundleFollowing(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'following',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('The code that follows pages could not be built.');
  return result.output[0].code;
}
