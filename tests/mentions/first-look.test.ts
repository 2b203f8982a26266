import { describe, expect, it, test } from 'vitest';
import type { Aliases } from '../../data/alias-schema.ts';
import pack from '../../data/telegraph-2023-11-02.json' with { type: 'json' };
import { firstLook } from '../../mentions/first-look.ts';
import { compile, findMentions } from '../../mentions/index.ts';
import { planFirstLook } from '../../mentions/plan-first-look.ts';
import { readGold } from '../../scripts/gold.ts';

const aliases = pack.aliases as Aliases;
const { couldName } = firstLook(planFirstLook(aliases));

describe('The first look', () => {
  it('lets through every labelled passage in which the engine finds something', () => {
    const engine = compile(aliases);
    const passages = readGold();
    const named = passages.filter((passage) => findMentions(engine, passage).length > 0);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ text }) => !couldName(text)).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    'A page about nothing of the kind.',
    'The concert is on 7 October, doors at seven.',
    'Meeting on Oct. 17 about the carrier bag charge.',
    'Der Frachter transportiert Gas; die Lampen blitzen.',
    'A comprehensive carrier desires to be seen in October 2014.',
    'The flag carrier of New Zealand flies to the eastern states on 7 October.',
    'The attack of 9 October 2018 was the seventeenth of the kind.',
    'A magazine about pausing, character and the Sahara.',
    'The attack of 2 October was in Israel.',
    'Version 4.3 came out in October 2014, and more has been released since.',
  ])('sends away: %s', (text) => {
    expect(couldName(text)).toBe(false);
  });

  test.each([
    'He met Blinken.',
    'NETANYAHU SAID NO',
    'the Oct. 7 attack',
    'el ataque del 7 de octubre',
    'Ne\u00adtan\u00adya\u00adhu',
    '\uff22\uff49\uff44\uff45\uff4e',
    'B I D E N',
    'ʙɪᴅᴇɴ',
    'Rafa\u0301: el paso de Rafa\u0301',
    '哈马斯',
    '10月7日袭击',
    'в секторе Газа',
    'Israel has changed since 7 October.',
    'The Swords of Iron are drawn.',
    'منذ ٧ أكتوبر تغير كل شيء في إسرائيل',
    '十月七日以色列',
    'Medical\n        Aid for Palestinians',
    'قال حزب\n        الله',
  ])('lets through: %s', (text) => {
    expect(couldName(text)).toBe(true);
  });
});
