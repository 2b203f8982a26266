import { describe, expect, test } from 'vitest';
import { findMentions } from '../../mentions/index.ts';
import { engine } from './marked.ts';

const found = (text: string) =>
  findMentions(engine, { text }).map(({ start, end }) => text.slice(start, end));

describe('a name in every dress', () => {
  test.each([
    ['a non-breaking space', 'Mr Joe\u00a0Biden left.', ['Joe\u00a0Biden']],
    ['a line break', 'Joe\nBiden left.', ['Joe\nBiden']],
    ['a line break and indentation', 'Joe\n      Biden left.', ['Joe\n      Biden']],
    ['soft hyphens', 'Net\u00adan\u00adya\u00adhu left.', ['Net\u00adan\u00adya\u00adhu']],
    ['a zero-width space', 'Bid\u200ben left.', ['Bid\u200ben']],
    ['a word joiner', 'Blin\u2060ken left.', ['Blin\u2060ken']],
    ['full-width letters', 'Ｊｏｅ Ｂｉｄｅｎ left.', ['Ｊｏｅ Ｂｉｄｅｎ']],
    [
      'mathematical letters',
      '\u{1d401}\u{1d422}\u{1d41d}\u{1d41e}\u{1d427} left.',
      ['\u{1d401}\u{1d422}\u{1d41d}\u{1d41e}\u{1d427}'],
    ],
    ['half-width kana', 'ﾊﾞｲﾃﾞﾝ氏', ['ﾊﾞｲﾃﾞﾝ']],
    ['composed accents', 'Nétanyahou left.', ['Nétanyahou']],
    ['combining accents', 'Ne\u0301tanyahou left.', ['Ne\u0301tanyahou']],
    ['capitals', 'BIDEN LEFT', ['BIDEN']],
    ['letters set apart', 'B I D E N and H A M A S', ['B I D E N', 'H A M A S']],
    ['words of letters set apart', 'P R E S I D E N T  B I D E N', ['B I D E N']],
    [
      'letters set apart by thin spaces',
      'B\u2009I\u2009D\u2009E\u2009N Says',
      ['B\u2009I\u2009D\u2009E\u2009N'],
    ],
    ['small capitals', 'Bɪᴅᴇɴ met ɴᴇᴛᴀɴʏᴀʜᴜ', ['Bɪᴅᴇɴ', 'ɴᴇᴛᴀɴʏᴀʜᴜ']],
    ['a curly possessive', 'Biden’s plan', ['Biden']],
    ['a straight possessive', "Biden's plan", ['Biden']],
    ['a possessive of a name in s', 'Hamas’ plan', ['Hamas']],
    ['quotation marks', '“Biden” and «Netanyahu»', ['Biden', 'Netanyahu']],
    ['a compound', 'Hamas-run, anti-Hamas', ['Hamas', 'Hamas']],
    ['a non-breaking hyphen', 'Blinken\u2011led', ['Blinken']],
    ['an en dash', 'the Israel–Hamas war', ['Israel–Hamas war']],
    ['a number sign', '#Hamas', ['Hamas']],
    ['no half of an emoji', 'After October 7, 2023\u{1f3fb} in Gaza', ['October 7', 'Gaza']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    'Bidenomics',
    'bidens',
    'Gazans',
    'Hamass',
    '@netanyahu',
    'https://example.org/Biden/x',
    'Biden_2020',
    'Gaza1',
    'A B C D E N',
    'Robert J B I D Enright',
  ])('no name: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
