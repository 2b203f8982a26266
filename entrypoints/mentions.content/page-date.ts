/** Where pages say when they were published: Open Graph, schema.org microdata, or the byline's date. */
const PLACES =
  'meta[property="article:published_time"],[itemprop=datePublished],article time[datetime],main time[datetime]';

/** The ISO date (YYYY-MM-DD) on which a page says it was published; undefined where it does not say. */
export function pageDate(page: ParentNode): string | undefined {
  const place = page.querySelector(PLACES);
  return isoDate(place?.getAttribute('content') ?? place?.getAttribute('datetime'));
}

/** The date of an HTML date or date-and-time string; undefined for anything else. */
export function isoDate(text: string | null | undefined): string | undefined {
  return /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(text ?? '')?.[1];
}
