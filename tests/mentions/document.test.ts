import { describe, expect, test } from 'vitest';
import { findMentions } from '../../mentions/index.ts';
import { parseDocument } from '../../mentions/parse-document.ts';
import { engine } from './marked.ts';

describe('a plain text', () => {
  test('has a block where a blank line ends it, and a space where a line ends', () => {
    const text = 'Joe\nBiden spoke.\r\n \r\nJohn\n\nKirby did not. Hunter\nBiden left.\n\n\n\nBiden';
    expect(findMentions(engine, { text }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Joe\nBiden',
      'Biden',
    ]);
  });
  test('may be empty', () => {
    expect(findMentions(engine, { text: '' })).toEqual([]);
    expect(findMentions(engine, { text: '\n\n\n' })).toEqual([]);
  });
});

describe('a line of documents', () => {
  test.each([
    ['{"id":"a","text":"b"}', { id: 'a', text: 'b', lang: undefined }],
    ['{"id":7,"text":"","lang":"de"}', { id: 7, text: '', lang: 'de' }],
    ['{"id":"a","text":"b","lang":null,"more":1}', { id: 'a', text: 'b', lang: undefined }],
  ])('%s', (line, document) => {
    expect(parseDocument(line)).toEqual(document);
  });
  test.each([
    ['{', /^not JSON/],
    ['[]', /^not a JSON object$/],
    ['null', /^not a JSON object$/],
    ['{"text":"b"}', /^"id" must be/],
    ['{"id":"a"}', /^"text" must be/],
    ['{"id":"a","text":"b","lang":3}', /^"lang" must be/],
  ])('%s is none', (line, message) => {
    expect(parseDocument(line)).toMatch(message);
  });
});
