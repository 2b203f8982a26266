import type { Pack } from '../schema.ts';
import type { Fault } from './fault.ts';

/** Dates do not go back. Undated entries stand where the article's telling puts them. */
export function timelineFaults({ timeline }: Pack): Fault[] {
  let latest = '';
  return timeline.flatMap(({ date }, index) => {
    if (date !== null && date < latest) {
      return [{ path: `$.timeline[${index}].date`, message: `${date} comes after ${latest}` }];
    }
    latest = date ?? latest;
    return [];
  });
}
