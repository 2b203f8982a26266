import css from './highlights.css?inline';

let sheet: CSSStyleSheet | undefined;

/**
 * Makes the underlines show in a shadow tree. In Chromium the document's `::highlight()` rules reach into it; Firefox
 * needs the sheet in each tree.
 */
export function adoptSheet(root: ShadowRoot): void {
  if (import.meta.env.BROWSER !== 'firefox') return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  root.adoptedStyleSheets.push(sheet);
}
