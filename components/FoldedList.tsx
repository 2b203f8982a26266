import type { ComponentChildren } from 'preact';
import { fold } from './fold.ts';

interface Props<T> {
  items: readonly T[];
  /** how many are shown without asking */
  atOnce: number;
  /** what the folded ones are called: "more figures" */
  more: string;
  children(item: T): ComponentChildren;
}

/** Items one below the other; a long list keeps its tail behind "3 more figures". */
export function FoldedList<T>({ items, atOnce, more, children }: Props<T>) {
  const { shown, folded } = fold(items, atOnce);
  return (
    <>
      {shown.map(children)}
      {folded.length > 0 && (
        <details class="fold">
          <summary>
            {folded.length} {more}
          </summary>
          {folded.map(children)}
        </details>
      )}
    </>
  );
}
