import { askBackground } from './ask-background.ts';
import { SCRIPTS_WANTED } from './page-port.ts';

let underWay: Promise<unknown> = Promise.resolve();
let next: Promise<void> | null = null;

/**
 * Resolves once our content scripts are in all frames of the tab, those included that came from no address. Who asks while
 * others wait gets the same answer: a page may have hundreds of frames.
 */
export function requestScripts(): Promise<void> {
  next ??= underWay.then(async () => {
    next = null;
    const asked = askBackground(SCRIPTS_WANTED);
    underWay = asked.catch(() => {});
    await asked;
  });
  return next;
}
