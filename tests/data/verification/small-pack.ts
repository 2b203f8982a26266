import { createHash } from 'node:crypto';
import type { Pack, Position } from '../../../data/schema.ts';

/** An article of our own, with a sign that is one code point and two UTF-16 units before everything that counts. */
const SMALL_ARTICLE = `date 2020-05-14 The village of Aldmere ⛴️🌉 wants its bridge back.

Mara Quill, the mayor, told a meeting that the ferry was no answer.

“We were promised a bridge – not a timetable,” Ms Quill said on Tuesday.

At least 1,250 people, including 310 pupils, have crossed by ferry since the flood, according to Aldmere’s road office. Reports say that hundreds stayed at home. A second ferry came in April.
`;

export const SMALL_ARTICLE_BYTES = new TextEncoder().encode(SMALL_ARTICLE);

/** A fresh pack in which everything holds, for a test to damage. */
export function smallPack(): Pack {
  return {
    format: 'context-pack/1',
    id: 'aldmere-2020-05-14',
    source: {
      publisher: 'The Aldmere Bell',
      datePublished: '2020-05-14',
      language: 'en-GB',
      textSha256: createHash('sha256').update(SMALL_ARTICLE_BYTES).digest('hex'),
    },
    entities: [
      {
        id: 'mara-quill',
        kind: 'person',
        name: 'Mara Quill',
        role: { text: 'Mayor of Aldmere', position: at('Mara Quill, the mayor') },
        summary: [
          {
            text: 'She thinks little of the ferry, the article says.',
            position: at('told a meeting that the ferry was no answer'),
          },
        ],
        related: ['bridge'],
        sameAs: [],
      },
      {
        id: 'bridge',
        kind: 'event',
        name: 'Loss of the bridge',
        role: null,
        summary: [
          { text: 'The village would like a new one.', position: at('Aldmere ⛴️🌉 wants its bridge back') },
        ],
        related: ['mara-quill', 'road-office'],
        sameAs: ['https://en.wikipedia.org/wiki/Bridge'],
      },
      {
        id: 'road-office',
        kind: 'group',
        name: 'Aldmere’s road office',
        role: null,
        summary: [
          { text: 'It counts who takes the ferry.', position: at('according to Aldmere’s road office') },
        ],
        related: ['bridge'],
        sameAs: [],
      },
    ],
    aliases: [],
    quotes: [
      {
        id: 'promised',
        speaker: 'mara-quill',
        about: ['bridge'],
        exact: 'We were promised a bridge – not a timetable',
        position: at('We were promised a bridge – not a timetable'),
        said: '2020-05-12',
        setting: null,
      },
    ],
    figures: [
      figure('crossings', 1250, 'At least 1,250', { qualifier: 'At least', attributedTo: 'road-office' }),
      figure('pupils', 310, '310', { partOf: 'crossings', attributedTo: 'road-office' }),
      figure('at-home', null, 'hundreds', { attributedTo: 'reports' }),
      figure('ferries', 2, 'second', {}),
    ],
    timeline: [
      {
        date: null,
        text: 'A ferry is added.',
        about: ['bridge'],
        position: at('A second ferry came in April'),
      },
      { date: '2020-05-12', text: 'The mayor speaks.', about: ['mara-quill'], position: at('on Tuesday') },
      { date: '2020-05-14', text: 'The article appears.', about: ['bridge'], position: at('2020-05-14') },
    ],
  };
}

function figure(
  id: string,
  value: number | null,
  text: string,
  rest: Partial<Pack['figures'][number]>,
): Pack['figures'][number] {
  return {
    id,
    about: ['bridge'],
    value,
    text,
    qualifier: null,
    counts: 'of those concerned',
    attributedTo: null,
    partOf: null,
    position: at('At least 1,250 people', 'A second ferry'),
    ...rest,
  };
}

/** The place of the passage from `first` to the end of `last`, in code points. */
export function at(first: string, last = first): Position {
  const start = SMALL_ARTICLE.indexOf(first);
  const end = SMALL_ARTICLE.indexOf(last, start) + last.length;
  return { start: [...SMALL_ARTICLE.slice(0, start)].length, end: [...SMALL_ARTICLE.slice(0, end)].length };
}
