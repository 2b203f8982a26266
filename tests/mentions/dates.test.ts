import { describe, expect, test } from 'vitest';
import { findMentions } from '../../mentions/index.ts';
import { engine, marked, unmarked } from './marked.ts';

const WAYS = [
  'Oct 7',
  'Oct. 7',
  'Oct. 7th',
  'October 7',
  'October 7th',
  'October 7, 2023',
  'Oct. 7, 2023',
  'October 7 2023',
  '7 Oct',
  '7 October',
  '7th October',
  '7th of October',
  'the seventh of October',
  'October the seventh',
  '7 October 2023',
  '10/7',
  '7/10',
  'OCTOBER 7',
];

const days = (text: string, lang?: string) =>
  findMentions(engine, { text, lang })
    .filter(({ entity }) => entity === 'october-7-attack')
    .map(({ start, end }) => text.slice(start, end).replace(/^the /, ''));

describe('ways to write the day', () => {
  test.each(WAYS)('%s', (way) => {
    expect(days(`Hamas has held hostages since ${way} and Israel wants them back.`)).toEqual([
      way.replace(/^the /, ''),
    ]);
  });
  test.each([
    ['de', 'Seit dem 7. Oktober hält die Hamas Geiseln fest.', '7. Oktober'],
    ['fr', 'Depuis le 7 octobre 2023, le Hamas détient des otages.', '7 octobre 2023'],
    ['es', 'Desde el 7 de octubre Hamás retiene a los rehenes.', '7 de octubre'],
    ['it', 'Dopo il 7 ottobre Hamas ha tenuto gli ostaggi.', '7 ottobre'],
    ['pt', 'Depois de 7 de outubro o Hamas manteve reféns em Israel.', '7 de outubro'],
    ['nl', 'Sinds 7 oktober houdt Hamas mensen vast.', '7 oktober'],
    ['tr', 'Hamas 7 Ekim’den sonra İsrail ile savaşta.', '7 Ekim'],
    ['ru', 'После 7 октября ХАМАС удерживает людей.', '7 октября'],
    ['uk', 'Після 7 жовтня ХАМАС утримує людей.', '7 жовтня'],
    ['he', 'מאז 7 באוקטובר חמאס שותק', '7 באוקטובר'],
    ['ar', 'منذ 7 أكتوبر وحركة حماس صامتة', '7 أكتوبر'],
    ['ja', 'ハマスは10月7日以降、沈黙している。', '10月7日'],
    ['zh', '哈马斯自10月7日以来保持沉默。以色列', '10月7日'],
  ])('%s: %s', (lang, text, day) => {
    expect(days(text, lang)).toEqual([day]);
  });
});

test.each([
  'Until [October 7], Israel believed [Hamas] was deterred. Bis zum [7. Oktober] war Israel sicher.',
  '[Hamas] holds men who were in Israel when the war broke out [October 7].',
])('the day as a time: %s', (text) => {
  expect(marked(unmarked(text))).toBe(text);
});

describe('other days', () => {
  const page = (sentence: string) => `${sentence}\n\nHamas and Israel are at war in Gaza.`;
  test.each([
    'On October 7, 2024, Israel mourned.',
    'On 7 October 2021 Israel mourned.',
    'The October 7, 2001, start of the war in Afghanistan.',
    'On Monday, October 7, Israel mourned.',
    'Ce lundi 7 octobre, Israël pleure. Am Montag, den 7. Oktober, trauert Israel. Maandag 7 oktober rouwt Israël.',
    'Este lunes 7 de octubre Israel calla. Lunedì 7 ottobre Israele tace. В понедельник, 7 октября, Израиль скорбит.',
    'She was born on October 7 in Israel.',
    'Published October 7 by our staff in Israel.',
    'Updated: 7 October in Israel at noon.',
    'JERUSALEM, Oct 7 (Wire) - Israel was at war.',
    'The show runs October 7-9 in Israel.',
    'Doors open on October 7 at 8pm in Israel.',
    'Oct 7 | Oct 8 | Oct 9 | Israel',
    'October 7',
    'He gave it 7/10/2022 as the day in Israel.',
    'Since 10/7/22 and 7-Oct-21 Israel was calm.',
    'Version 7.10.23 is out since Israel asked for it.',
    'On this day, 7 October: 1571 - the League beats the fleet. 2023: Israel is attacked.',
    'Between 7 October and 4 November 2025 the museum shows Israel.',
    'The show is open from 7 October 2023 to 4 November 2023 in Israel.',
    'Efemérides del 7 de octubre. 1571: Lepanto. Israel calla.',
    'Veröffentlicht am 7. Oktober in Israel. Mis à jour le 7 octobre en Israël. Pubblicato il 7 ottobre in Israele.',
    'Publicado em 7 de outubro em Israel. Gepubliceerd op 7 oktober in Israël. Yayınlanma: 7 Ekim, İsrail.',
    'He has managed the club since 7 October 2021 in Israel.',
    'On October 7, 1542, a captain landed; Israel did not exist. Le 7 octobre 1571 : Israël.',
    'The names were read out, and Israel will hear them again on October 7 beside the library.',
    'On October 7, Hillel hosted a table for Israel. Beginning Oct. 7, the museum will host Israel’s guests.',
    'A vigil planned for October 7 and a rally on Oct. 7 were for Israel.',
    'Submissions are open until October 7. Until October 7, tickets are on sale in Israel.',
    'It was held on Oct. 8 instead of Oct. 7 in Israel.',
    '7 October. 1253 - a saint was born. 1879 - a treaty was signed. 1952 - a president was born. Israel rested.',
  ])('%s', (sentence) => {
    expect(days(page(sentence))).toEqual([]);
  });
  test.each([
    ['en', 'The troupe premieres its play on October 7. Applications close October 7. [Hamas] is in [Gaza].'],
    ['de', 'Am 7. Oktober ist Anpfiff in Mainz; das Erdbeben kam am 7. Oktober. Die [Hamas] ist in [Gaza].'],
    ['fr', 'Les soldes commencent le 7 octobre. Le [Hamas] est à [Gaza].'],
    ['es', 'El 7 de octubre se canta un concierto en Toledo. [Hamás] sigue en [Gaza].'],
    ['ru', '7 октября в Омске концерт. Курс евро на 7 октября вырос. [ХАМАС] остаётся в [секторе Газа].'],
    ['tr', '7 Ekim’de maçı var. [Hamas] [Gazze]’de.'],
    ['ja', '10月7日に祭りを開催する。[ハマス]は[ガザ]にいる。'],
    ['zh', '10月7日是国庆假期最后一天。[哈马斯]在[加沙]。'],
  ])('another thing on that day, in a sentence of its own: %s', (lang, text) => {
    expect(marked(unmarked(text), lang)).toBe(text);
  });
  test('an almanac’s page', () => {
    const text = [
      'October 7 is a day on which much happened in Israel and elsewhere.',
      'On October 7, 1571, fleets met. On October 7, 1780, militias met. On October 7, 1949, a state was founded.',
      'On [October 7, 2023], [Hamas] attacked Israel.',
    ].join('\n\n');
    expect(marked(unmarked(text))).toBe(text);
  });
  test('another thing on that day, told with the attack', () => {
    for (const text of [
      'The concert was cut short when [Hamas] came on [October 7]. [Gaza] burns.',
      '[Hamas] is in [Gaza]. The matches were called off in Israel after [October 7].',
    ])
      expect(marked(unmarked(text))).toBe(text);
  });
  test('a day in company of people alone is any day', () => {
    expect(marked(unmarked('[Biden] flies to Ohio on October 7 to speak about jobs.'))).toBe(
      '[Biden] flies to Ohio on October 7 to speak about jobs.',
    );
  });
});

test.each([
  ['Between 7 October and 4 November 2023 Hamas fired at Israel.', '7 October'],
  ['From 7 October 2023 to 30 April 2024 Hamas fired at Israel.', '7 October 2023'],
  ['Zwischen dem 7. Oktober und dem 4. November 2023 schoss die Hamas auf Israel.', '7. Oktober'],
  ['Entre le 7 octobre et le 4 novembre 2023, le Hamas a tiré sur Israël.', '7 octobre'],
  ['Entre 7 de outubro e 4 de novembro de 2023, o Hamas atirou em Israel.', '7 de outubro'],
  ['Hamas showed its 7-Oct footage in Israel.', '7-Oct'],
  ['Hamas changed Israel on 10/7/23.', '10/7/23'],
  ['Seit 7.10.2023 ist Israel im Krieg mit der Hamas.', '7.10.2023'],
])('%s', (text, day) => {
  expect(days(text)).toEqual([day]);
});

test('the day with its attack is one phrase', () => {
  for (const text of [
    'the [October 7 Hamas attack on Israel] was',
    '[Hamas’s October 7 attack on Israel] was',
    'the [Hamas-led attack on Israel] was',
    'the [attack on Israel on October 7] was',
    'the [attacks of 7 October] were',
    '[Hamas’ Oct. 7 massacre] was',
    'la [masacre de Hamás del 7 de octubre] fue',
    'die [Massaker vom 7. Oktober] waren',
  ])
    expect(marked(unmarked(text))).toBe(text);
});
