import plan from 'virtual:first-look';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { firstLook } from '../../mentions/first-look.ts';
import { EVERYWHERE } from '../mentions.content/everywhere.ts';
import { leave } from '../mentions.content/parts.ts';

/** Runs beside the script that reads the page, wherever that does. */
export default defineContentScript({
  ...EVERYWHERE,
  main() {
    // Not made where nothing is read: in a frame without text, or a second time.
    leave('first-look', () => firstLook(plan));
  },
});
