import type { ContentScriptDefinition } from 'wxt';

/** Where and when content scripts run: in every frame of every page, once it is there. */
export const EVERYWHERE = {
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
} satisfies Omit<ContentScriptDefinition, 'main'>;
