import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../data/schema.ts';
import { referenceFaults } from '../../../data/verification/references.ts';
import { type Damage, faultsAfter } from './faults-after.ts';
import { smallPack } from './small-pack.ts';

const DAMAGES: Damage[] = [
  [
    'a dangling related id',
    (pack) => pack.entities[0]!.related.push('nobody'),
    '$.entities[0].related[1]: there is no entity "nobody"',
  ],
  [
    'a related id twice',
    (pack) => pack.entities[0]!.related.push('bridge'),
    '$.entities[0].related[1]: "bridge" is listed twice',
  ],
  [
    'an entity related to itself',
    (pack) => pack.entities[0]!.related.push('mara-quill'),
    '$.entities[0].related: "mara-quill" is related to itself',
  ],
  [
    'a dangling speaker',
    (pack) => Object.assign(pack.quotes[0]!, { speaker: 'nobody' }),
    '$.quotes[0].speaker: there is no entity "nobody"',
  ],
  [
    'a quote about nobody',
    (pack) => Object.assign(pack.quotes[0]!, { about: ['nobody'] }),
    '$.quotes[0].about[0]: there is no entity "nobody"',
  ],
  [
    'a figure about nobody',
    (pack) => Object.assign(pack.figures[3]!, { about: ['bridge', 'nobody'] }),
    '$.figures[3].about[1]: there is no entity "nobody"',
  ],
  [
    'a moment about nobody',
    (pack) => Object.assign(pack.timeline[0]!, { about: ['nobody'] }),
    '$.timeline[0].about[0]: there is no entity "nobody"',
  ],
  [
    'a part of nothing',
    (pack) => Object.assign(pack.figures[1]!, { partOf: 'nothing' }),
    '$.figures[1].partOf: there is no figure "nothing"',
  ],
  [
    'an entity id twice',
    (pack) => pack.entities.push({ ...pack.entities[2]!, related: [] }),
    '$.entities[3].id: "road-office" is the id of $.entities[2] already',
  ],
  [
    'a figure id twice',
    (pack) => pack.figures.push(pack.figures[0]!),
    '$.figures[4].id: "crossings" is the id of $.figures[0] already',
  ],
];

describe('references', () => {
  it.each(DAMAGES)('finds %s', (_name, damage, fault) => {
    expect(faultsAfter(damage)).toEqual([fault]);
  });

  it('finds every figure of a circle of parts', () => {
    expect(faultsAfter((pack) => Object.assign(pack.figures[0]!, { partOf: 'pupils' }))).toEqual([
      '$.figures[0].partOf: "crossings" is a part of itself',
      '$.figures[1].partOf: "pupils" is a part of itself',
    ]);
  });

  it('finds an alias of no entity and one in the company of none', () => {
    const aliases = [{ entity: 'nobody' }, { entity: 'bridge', friends: ['stranger'] }] as Pack['aliases'];
    expect(referenceFaults({ ...smallPack(), aliases })).toEqual([
      { path: '$.aliases[0].entity', message: 'there is no entity "nobody"' },
      { path: '$.aliases[1].friends[0]', message: 'there is no entity "stranger"' },
    ]);
  });
});
