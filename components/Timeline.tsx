import type { TimelineView } from './timeline-view.ts';

/** What happened when, by the article's own dates; an entry without one says so. */
export function Timeline({ entries }: { entries: readonly TimelineView[] }) {
  return (
    <ol class="timeline">
      {entries.map((entry) => (
        <li key={entry.text}>
          {entry.date ? (
            <time class="timeline-date" dateTime={entry.date.iso}>
              {entry.date.text}
            </time>
          ) : (
            <span class="timeline-date timeline-undated">date not given</span>
          )}
          <p class="timeline-text">{entry.text}</p>
        </li>
      ))}
    </ol>
  );
}
