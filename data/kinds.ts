import type { EntityKind } from './schema.ts';

/**
 * The kind of each entity, by id: all that the script on every page needs of an entity beside its aliases. The pack
 * says the same within `entities`, which would bring every text along; a test keeps the two in step.
 */
export const kinds: Readonly<Record<string, EntityKind>> = {
  'antony-blinken': 'person',
  'joe-biden': 'person',
  'benjamin-netanyahu': 'person',
  'john-kirby': 'person',
  'humanitarian-pause': 'event',
  'october-7-attack': 'event',
  'gaza-war': 'event',
  hostages: 'event',
  'rafah-crossing': 'event',
  'blinken-middle-east-trip': 'event',
  'biden-israel-visit': 'event',
  'carrier-deployment': 'event',
  'gaza-humanitarian-crisis': 'event',
  hamas: 'group',
  hezbollah: 'group',
  'gaza-health-ministry': 'group',
  'medical-aid-for-palestinians': 'group',
  gaza: 'place',
};
