import { askBackground } from './ask-background.ts';
import { SCRIPTS_WANTED } from './page-port.ts';

/** Resolves once our content scripts are in all frames of the tab, those included that came from no address. */
export async function requestScripts(): Promise<void> {
  await askBackground(SCRIPTS_WANTED);
}
