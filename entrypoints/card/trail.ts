/** The way a reader took through the cards: the last step is the one shown. Never empty. */
export type Trail = readonly [...TrailStep[], TrailStep];

interface TrailStep {
  readonly entity: string;
  /** how far the card was scrolled when the reader went on, CSS pixels */
  readonly scrollTop: number;
}

export function startTrail(entity: string): Trail {
  return [{ entity, scrollTop: 0 }];
}

export function shownStep(trail: Trail): TrailStep {
  return trail.at(-1)!;
}

/** The step that going back leads to; null at the beginning. */
export function previousStep(trail: Trail): TrailStep | null {
  return trail.at(-2) ?? null;
}

/** On to `entity`, remembering how far the present card was scrolled. Going to the card shown changes nothing. */
export function goOn(trail: Trail, entity: string, scrollTop: number): Trail {
  const shown = shownStep(trail);
  if (shown.entity === entity) return trail;
  return [...trail.slice(0, -1), { ...shown, scrollTop }, { entity, scrollTop: 0 }];
}

/** Back by one step; at the beginning, the trail as it is. */
export function goBack(trail: Trail): Trail {
  const previous = previousStep(trail);
  return previous === null ? trail : [...trail.slice(0, -2), previous];
}
