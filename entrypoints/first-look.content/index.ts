import plan from 'virtual:first-look';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { firstLook } from '../../mentions/first-look.ts';
import { leave } from '../mentions.content/parts.ts';

/** Runs beside the script that reads the page, wherever that does. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    leave('first-look', firstLook(plan));
  },
});
