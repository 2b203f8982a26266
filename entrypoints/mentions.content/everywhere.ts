import type { ContentScriptDefinition } from 'wxt';

/**
 * Where and when content scripts run: in every page and every frame that has an address, once it is there. The build adds
 * pages that have none (`scripts/build-plugins.ts`); for frames without one see `local-frames.ts`.
 */
export const EVERYWHERE = {
  matches: ['<all_urls>'],
  allFrames: true,
  runAt: 'document_idle',
} satisfies Omit<ContentScriptDefinition, 'main'>;
