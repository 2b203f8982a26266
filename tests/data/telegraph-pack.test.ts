import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as parts from '../../data/index.ts';
import { referenceFaults } from '../../data/verification/references.ts';
import { readPack } from '../../data/verification/shape.ts';
import { timelineFaults } from '../../data/verification/timeline.ts';

const read = readPack(readFileSync('data/telegraph-2023-11-02.json', 'utf8'));
if ('faults' in read) throw new Error(JSON.stringify(read.faults, null, 2));
const { pack } = read;

describe('the pack of 2 November 2023', () => {
  it('covers the article’s people, events, groups and places', () => {
    expect(pack.entities.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'person antony-blinken',
      'person joe-biden',
      'person benjamin-netanyahu',
      'person john-kirby',
      'event humanitarian-pause',
      'event october-7-attack',
      'event gaza-war',
      'event hostages',
      'event rafah-crossing',
      'event blinken-middle-east-trip',
      'event biden-israel-visit',
      'event carrier-deployment',
      'event gaza-humanitarian-crisis',
      'group hamas',
      'group hezbollah',
      'group gaza-health-ministry',
      'group medical-aid-for-palestinians',
      'place gaza',
    ]);
  });

  it('holds the five quotes, with their speakers and dates', () => {
    expect(pack.quotes.map(({ id, speaker, said }) => [id, speaker, said])).toEqual([
      ['blinken-concrete-steps', 'antony-blinken', null],
      ['biden-pause', 'joe-biden', '2023-11-01'],
      ['kirby-as-many-pauses', 'john-kirby', '2023-11-02'],
      ['map-beyond-catastrophic', 'medical-aid-for-palestinians', null],
      ['blinken-palestinian-child', 'antony-blinken', null],
    ]);
  });

  it('holds the eleven figures, each as printed and with whose it is', () => {
    expect(pack.figures.map(({ id, text, attributedTo }) => [id, text, attributedTo])).toEqual([
      ['killed-7-october', '1,400', null],
      ['taken-hostage', 'hundreds', null],
      ['killed-in-gaza', 'at least 9,061', 'gaza-health-ministry'],
      ['children-killed-in-gaza', '3,760', 'gaza-health-ministry'],
      ['women-killed-in-gaza', '2,326', 'gaza-health-ministry'],
      ['gaza-population', '2.3 million', null],
      ['us-citizens-evacuated', '79', 'the US'],
      ['hospitals-not-functioning', 'more than a third', 'reports'],
      ['carriers-dispatched', 'two', null],
      ['blinken-trips', 'second', null],
      ['biden-visit-first', 'first', null],
    ]);
  });

  it('counts the children and women among all who were killed', () => {
    const parted = pack.figures.filter(({ partOf }) => partOf !== null);
    expect(parted.map(({ id, partOf }) => [id, partOf])).toEqual([
      ['children-killed-in-gaza', 'killed-in-gaza'],
      ['women-killed-in-gaza', 'killed-in-gaza'],
    ]);
  });

  it('dates what the article dates and nothing else', () => {
    const dates = pack.timeline.map(({ date }) => date);
    expect(dates).toEqual([
      '2023-10-07',
      null,
      null,
      null,
      '2023-11-01',
      '2023-11-02',
      '2023-11-02',
      '2023-11-03',
      null,
      null,
    ]);
  });

  it('holds together', () => {
    expect([...referenceFaults(pack), ...timelineFaults(pack)]).toEqual([]);
  });

  it('leads from each entity on and back again', () => {
    const related = new Map(pack.entities.map(({ id, related }) => [id, related]));
    for (const [id, others] of related) {
      expect(others.length, id).toBeGreaterThan(0);
      for (const other of others) expect(related.get(other), `${other} and ${id}`).toContain(id);
    }
  });

  it('gives the kinds apart, as the entities have them', () => {
    expect(parts.kinds).toEqual(Object.fromEntries(pack.entities.map(({ id, kind }) => [id, kind])));
  });

  it('can be had in parts', () => {
    const { source, entities, aliases, quotes, figures, timeline } = parts;
    const { format, id } = pack;
    expect({ format, id, source, entities, aliases, quotes, figures, timeline }).toEqual(pack);
  });
});
