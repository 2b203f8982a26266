import type { Rule } from './compile.ts';
import type { Candidate, Reading } from './reading.ts';

/**
 * Who a family name alone stands for, where a page also names others of that name: the person named in full last,
 * unless the entity is plainly whom the page is about.
 *
 * @returns the candidates taken, each with its reasons
 */
export function namesakes(
  rules: readonly Rule[],
  readings: readonly Reading[],
  resolve: (candidate: Candidate) => 'likely' | 'other' | 'unknown',
): Map<Candidate, readonly string[]> {
  const own = new Map<string, number>();
  const other = new Map<string, number>();
  const first = new Map<string, 'own' | 'other'>();
  const each = (visit: (candidate: Candidate, entity: string, kind: string) => void) => {
    for (const { candidates } of readings)
      for (const candidate of candidates) {
        const stance =
          candidate.stance === 'likely' || candidate.stance === 'weak'
            ? resolve(candidate)
            : candidate.stance;
        visit(candidate, rules[candidate.row]!.alias.entity, stance);
      }
  };
  each((_, entity, kind) => {
    if (kind !== 'own' && kind !== 'other') return;
    const counts = kind === 'own' ? own : other;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (!first.has(entity)) first.set(entity, kind);
  });
  const taken = new Map<Candidate, readonly string[]>();
  const last = new Map<string, 'own' | 'other'>();
  each((candidate, entity, kind) => {
    if (kind === 'own' || kind === 'other') last.set(entity, kind);
    if (kind === 'own') taken.set(candidate, []);
    if (kind !== 'likely' || candidate.stance !== 'likely') return;
    const others = other.get(entity) ?? 0;
    const owns = own.get(entity) ?? 0;
    if (!others) taken.set(candidate, ['no-namesake']);
    else if (
      owns &&
      (last.get(entity) === 'own' || owns >= others || (first.get(entity) === 'own' && last.has(entity)))
    )
      taken.set(candidate, ['named-before']);
  });
  return taken;
}
