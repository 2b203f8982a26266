import { describe, expect, it } from 'vitest';
import { type Damage, faultLines, faultsAfter } from './faults-after.ts';

const DAMAGES: Damage[] = [
  ['an unknown key', (pack) => Object.assign(pack.source, { author: 'x' }), '$.source.author: unknown key'],
  [
    'an unknown key with a space in it',
    (pack) => Object.assign(pack, { 'a note': 1 }),
    '$["a note"]: unknown key',
  ],
  [
    'a missing key',
    (pack) => Reflect.deleteProperty(pack.quotes[0]!, 'said'),
    '$.quotes[0].said: missing key',
  ],
  [
    'a wrong type',
    (pack) => Object.assign(pack.figures[1]!, { value: '310' }),
    '$.figures[1].value: Invalid type: Expected number but received "310"',
  ],
  [
    'an unknown kind',
    (pack) => Object.assign(pack.entities[1]!, { kind: 'thing' }),
    '$.entities[1].kind: Invalid type: Expected ("person" | "event" | "group" | "place") but received "thing"',
  ],
  [
    'an unknown format',
    (pack) => Object.assign(pack, { format: 'context-pack/2' }),
    '$.format: Invalid type: Expected "context-pack/1" but received "context-pack/2"',
  ],
  [
    'an id that is none',
    (pack) => Object.assign(pack.entities[0]!, { id: 'Mara Quill' }),
    '$.entities[0].id: an id is lower-case words joined by hyphens',
  ],
  [
    'a date that is none',
    (pack) => Object.assign(pack.timeline[1]!, { date: '12 May' }),
    '$.timeline[1].date: a date is written YYYY-MM-DD',
  ],
  [
    'an empty text',
    (pack) => Object.assign(pack.figures[0]!, { counts: '' }),
    '$.figures[0].counts: a text is not empty and has no white space around it',
  ],
  [
    'a position that ends where it starts',
    (pack) => Object.assign(pack.quotes[0]!, { position: { start: 5, end: 5 } }),
    '$.quotes[0].position: a position ends after it starts',
  ],
  [
    'an address outside Wikipedia',
    (pack) => pack.entities[0]!.sameAs.push('https://example.org/wiki/Mara_Quill'),
    '$.entities[0].sameAs[0]: sameAs holds Wikipedia addresses',
  ],
  [
    'a summary without a sentence',
    (pack) => pack.entities[0]!.summary.pop(),
    '$.entities[0].summary: a summary has at least one sentence',
  ],
];

describe('the shape of a pack', () => {
  it.each(DAMAGES)('finds %s', (_name, damage, fault) => {
    expect(faultsAfter(damage)).toEqual([fault]);
  });

  it('says where JSON breaks off', () => {
    expect(faultLines('{"format": ')).toEqual([expect.stringMatching(/^\$: not JSON: .+/)]);
  });
});
