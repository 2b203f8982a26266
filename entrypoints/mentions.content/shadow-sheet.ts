import css from '../highlights.css?inline';

let sheet: CSSStyleSheet | undefined;

/**
 * Makes the underlines show in a shadow tree, if they do not yet. In Chromium the document's `::highlight()` rules
 * reach into it; Firefox needs the sheet in each tree.
 */
export function adoptSheet({ adoptedStyleSheets: sheets }: ShadowRoot): void {
  if (import.meta.env.BROWSER !== 'firefox') return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!sheets.includes(sheet)) sheets.push(sheet);
}

/** Takes back what {@link adoptSheet} did. */
export function dropSheet({ adoptedStyleSheets: sheets }: ShadowRoot): void {
  const index = sheet ? sheets.indexOf(sheet) : -1;
  if (index >= 0) sheets.splice(index, 1);
}
