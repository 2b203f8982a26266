/** Where pages say when they were published, most reliable first: Open Graph, schema.org microdata, the byline. */
const PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['time[itemprop="datePublished"]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['main time[datetime]', 'datetime'],
];

/** The ISO date (YYYY-MM-DD) on which a page says it was published; undefined where it does not say. */
export function pageDate(page: ParentNode): string | undefined {
  for (const [selector, attribute] of PLACES) {
    const date = isoDate(page.querySelector(selector)?.getAttribute(attribute));
    if (date) return date;
  }
  return undefined;
}

/** The date of an HTML date or date-and-time string; undefined for anything else. */
export function isoDate(text: string | null | undefined): string | undefined {
  return /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(text ?? '')?.[1];
}
