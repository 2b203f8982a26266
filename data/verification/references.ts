import type { Figure, Pack } from '../schema.ts';
import type { Fault } from './fault.ts';

/** Ids are unique, and whatever names an entity or a figure names one that is there. */
export function referenceFaults(pack: Pack): Fault[] {
  const entities = new Set(pack.entities.map(({ id }) => id));
  const entityFault = (path: string, id: string) =>
    entities.has(id) ? [] : [{ path, message: `there is no entity "${id}"` }];
  const listFaults = (path: string, ids: readonly string[]) =>
    ids.flatMap((id, index) => [
      ...entityFault(`${path}[${index}]`, id),
      ...(ids.indexOf(id) < index ? [{ path: `${path}[${index}]`, message: `"${id}" is listed twice` }] : []),
    ]);

  return [
    ...duplicateFaults('$.entities', pack.entities),
    ...duplicateFaults('$.quotes', pack.quotes),
    ...duplicateFaults('$.figures', pack.figures),
    ...pack.entities.flatMap(({ id, related }, index) => [
      ...listFaults(`$.entities[${index}].related`, related),
      ...(related.includes(id)
        ? [{ path: `$.entities[${index}].related`, message: `"${id}" is related to itself` }]
        : []),
    ]),
    ...pack.aliases.flatMap(({ entity, friends = [] }, index) => [
      ...entityFault(`$.aliases[${index}].entity`, entity),
      ...listFaults(`$.aliases[${index}].friends`, friends),
    ]),
    ...pack.quotes.flatMap(({ speaker, about }, index) => [
      ...entityFault(`$.quotes[${index}].speaker`, speaker),
      ...listFaults(`$.quotes[${index}].about`, about),
    ]),
    ...pack.figures.flatMap(({ about }, index) => listFaults(`$.figures[${index}].about`, about)),
    ...partFaults(pack.figures),
    ...pack.timeline.flatMap(({ about }, index) => listFaults(`$.timeline[${index}].about`, about)),
  ];
}

function duplicateFaults(path: string, items: readonly { id: string }[]): Fault[] {
  return items.flatMap(({ id }, index) => {
    const first = items.findIndex((item) => item.id === id);
    return first === index
      ? []
      : [{ path: `${path}[${index}].id`, message: `"${id}" is the id of ${path}[${first}] already` }];
  });
}

/** `partOf` names a figure, and no figure is, through however many steps, a part of itself. */
function partFaults(figures: readonly Figure[]): Fault[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.flatMap(({ id, partOf }, index) => {
    const path = `$.figures[${index}].partOf`;
    if (partOf !== null && !byId.has(partOf)) return [{ path, message: `there is no figure "${partOf}"` }];
    return isInside(id, partOf, byId) ? [{ path, message: `"${id}" is a part of itself` }] : [];
  });
}

function isInside(id: string, partOf: string | null, byId: ReadonlyMap<string, Figure>): boolean {
  const seen = new Set<string>();
  for (let next = partOf; next !== null && !seen.has(next); next = byId.get(next)?.partOf ?? null) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}
