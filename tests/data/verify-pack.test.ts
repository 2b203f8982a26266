import { describe, expect, it } from 'vitest';
import type { Pack } from '../../data/schema.ts';
import { articleFrom } from '../../data/verification/article.ts';
import { referenceFaults } from '../../data/verification/references.ts';
import { verifyPack } from '../../data/verification/verify-pack.ts';
import { at, SMALL_ARTICLE_BYTES, smallPack } from './small-pack.ts';

const article = articleFrom(SMALL_ARTICLE_BYTES);

function linesOf(json: string): string[] {
  const result = verifyPack(json, article);
  return 'faults' in result ? result.faults.map(({ path, message }) => `${path}: ${message}`) : [];
}

/** The faults of the small pack after `damage`. */
function faultsAfter(damage: (pack: Pack) => unknown): string[] {
  const pack = smallPack();
  damage(pack);
  return linesOf(JSON.stringify(pack));
}

type Damage = [name: string, damage: (pack: Pack) => unknown, fault: string];

const SHAPE: Damage[] = [
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

const ARTICLE: Damage[] = [
  [
    'a wrong hash',
    (pack) => Object.assign(pack.source, { textSha256: '0'.repeat(64) }),
    `$.source.textSha256: the article's hash is ${article.sha256}`,
  ],
  [
    'a quote at a wrong offset',
    (pack) => shift(pack.quotes[0]!, 2),
    '$.quotes[0].position: the article has “ were promised a bridge – not a timetable,”” there; ' +
      'the quote stands at 137–180',
  ],
  [
    'a position in UTF-16 units',
    (pack) => shift(pack.quotes[0]!, 1),
    '$.quotes[0].position: the article has “e were promised a bridge – not a timetable,” there; ' +
      'the quote stands at 137–180',
  ],
  [
    'an altered quote',
    (pack) => Object.assign(pack.quotes[0]!, { exact: 'We were promised a bridge - not a timetable' }),
    '$.quotes[0].position: the article has “We were promised a bridge – not a timetable” there; ' +
      'the quote stands nowhere in it',
  ],
  [
    'a quote beyond the end',
    (pack) => shift(pack.quotes[0]!, 1000),
    '$.quotes[0].position: 1137–1180 lies outside the article, which has 402 code points',
  ],
  [
    'a quote from after the article',
    (pack) => Object.assign(pack.quotes[0]!, { said: '2020-05-15' }),
    '$.quotes[0].said: 2020-05-15 is after the article appeared',
  ],
  [
    'a passage beyond the end',
    (pack) => Object.assign(pack.timeline[2]!.position, { end: 9999 }),
    '$.timeline[2].position: 5–9999 lies outside the article, which has 402 code points',
  ],
  [
    'a passage that begins inside a word',
    (pack) => Object.assign(pack.entities[0]!.summary[0]!.position, { start: at('told').start + 1 }),
    '$.entities[0].summary[0].position: “old a meeting that the ferry was no answer” begins inside a word',
  ],
  [
    'a passage that ends inside a word',
    (pack) => Object.assign(pack.entities[0]!.role!.position, { end: at('the mayor').end - 1 }),
    '$.entities[0].role.position: “Mara Quill, the mayo” ends inside a word',
  ],
  [
    'a passage with a space around it',
    (pack) => Object.assign(pack.timeline[1]!.position, { start: at('on Tuesday').start - 1 }),
    '$.timeline[1].position: “ on Tuesday” begins or ends with white space',
  ],
  [
    'a sentence of the article',
    (pack) =>
      Object.assign(pack.entities[0]!.summary[0]!, {
        text: 'She told a meeting that the ferry was no answer.',
      }),
    '$.entities[0].summary[0].text: takes 8 or more words in a row from the article: ' +
      '“told a meeting that the ferry was no”',
  ],
];

const REFERENCES: Damage[] = [
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

const FIGURES: Damage[] = [
  [
    'a number that is not in its passage',
    (pack) => Object.assign(pack.figures[1]!, { text: '10', value: 10 }),
    '$.figures[1].text: “10” is not printed in its passage ' +
      '“At least 1,250 people, including 310 pupils, have crossed by…”',
  ],
  [
    'words of caution left out',
    (pack) => Object.assign(pack.figures[0]!, { text: '1,250', qualifier: null }),
    '$.figures[0].text: leaves out “At least”, which is printed before it',
  ],
  [
    'a qualifier that is not in the text',
    (pack) => Object.assign(pack.figures[1]!, { qualifier: 'nearly' }),
    '$.figures[1].qualifier: “nearly” is not in the text “310”',
  ],
  [
    'a value that is not the printed one',
    (pack) => Object.assign(pack.figures[0]!, { value: 1520 }),
    '$.figures[0].value: “At least 1,250” gives 1250, not 1520',
  ],
  [
    'a value for a vague text',
    (pack) => Object.assign(pack.figures[2]!, { value: 200 }),
    '$.figures[2].value: “hundreds” gives no definite number, so the value must be null',
  ],
  [
    'a source that is neither an entity nor printed',
    (pack) => Object.assign(pack.figures[0]!, { attributedTo: 'roads-office' }),
    '$.figures[0].attributedTo: "roads-office" is neither an entity nor printed in the passage ' +
      '“At least 1,250 people, including 310 pupils, have crossed by…”',
  ],
];

const TIMELINE: Damage[] = [
  [
    'dates that go back, over an undated entry',
    (pack) => pack.timeline.unshift({ ...pack.timeline[2]!, date: '2020-05-13' }),
    '$.timeline[2].date: 2020-05-12 comes after 2020-05-13',
  ],
];

describe('verifyPack', () => {
  it('finds nothing in a pack in which everything holds', () => {
    expect(linesOf(JSON.stringify(smallPack()))).toEqual([]);
  });

  it.each([...SHAPE, ...ARTICLE, ...REFERENCES, ...FIGURES, ...TIMELINE])(
    'finds %s',
    (_name, damage, fault) => {
      expect(faultsAfter(damage)).toEqual([fault]);
    },
  );

  it('finds every figure of a circle of parts', () => {
    expect(faultsAfter((pack) => Object.assign(pack.figures[0]!, { partOf: 'pupils' }))).toEqual([
      '$.figures[0].partOf: "crossings" is a part of itself',
      '$.figures[1].partOf: "pupils" is a part of itself',
    ]);
  });

  it('finds an alias of no entity', () => {
    const aliases = [{ entity: 'nobody' }] as Pack['aliases'];
    expect(referenceFaults({ ...smallPack(), aliases })).toEqual([
      { path: '$.aliases[0].entity', message: 'there is no entity "nobody"' },
    ]);
  });

  it('says where JSON breaks off', () => {
    expect(linesOf('{"format": ')).toEqual([expect.stringMatching(/^\$: not JSON: .+/)]);
  });

  it('lets our words repeat what a quote says', () => {
    const text = 'The mayor: we were promised a bridge – not a timetable.';
    expect(faultsAfter((pack) => Object.assign(pack.entities[0]!.summary[0]!, { text }))).toEqual([]);
  });
});

function shift({ position }: Pack['quotes'][number], by: number): void {
  position.start += by;
  position.end += by;
}
