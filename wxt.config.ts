import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import {
  compiledAtOnce,
  plansFromPack,
  spreadContentScripts,
  withoutInnerHtml,
} from './scripts/build-plugins.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'components/icon.svg', developmentIndicator: false },
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: 'Context Cards',
    short_name: 'Context Cards',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: ['<all_urls>'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'context-cards@context-cards.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: { 'build:manifestGenerated': spreadContentScripts },
  vite: () => ({
    plugins: [plansFromPack(), withoutInnerHtml(), compiledAtOnce('content-scripts/')],
    // Preact's automatic JSX; no plugin is needed for that.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: {
      alias: {
        // WXT's own context announces the content script to the page by an event and a message.
        // Pages must not be able to notice us: ours says nothing.
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./platform/content-context.ts', import.meta.url),
        ),
        // As the library's icons ask for what makes components of them.
        '../createLucideIcon.mjs': fileURLToPath(new URL('./components/lucide-icon.ts', import.meta.url)),
      },
    },
  }),
});
