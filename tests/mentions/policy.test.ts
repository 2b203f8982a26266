import { describe, expect, test } from 'vitest';
import { findMentions } from '../../mentions/index.ts';
import { engine, marked, unmarked } from './marked.ts';

/** What counts as a mention and what does not, entity by entity; brackets stand around what must be found. */
const POLICY: Record<string, { is: readonly string[]; isNot: readonly string[] }> = {
  'antony-blinken': {
    is: [
      '[Antony Blinken] landed at noon.',
      '[Anthony Blinken] landed at noon.',
      '[Tony Blinken] landed at noon.',
      'The secretary of state, [Antony J. Blinken], landed at noon.',
      'Mr [Blinken] spoke first.',
      'Mr. [Blinken] spoke first.',
      'Secretary [Blinken] spoke first.',
      'Mr [Antony Blinken]’s plane was late.',
      "[Blinken]'s plane was late.",
      'The [Blinken]-led talks went on.',
    ],
    isNot: [
      'Donald Blinken served in Budapest.',
      'Meir Blinken wrote stories in Yiddish.',
      'Alan Blinken served in Brussels.',
      'Donald M. Blinken, a financier, served in Budapest. Blinken left in 1997.',
      'The secretary of state landed at noon.',
    ],
  },
  'joe-biden': {
    is: [
      '[Joe Biden] signed it.',
      '[Joseph R. Biden Jr.] signed it.',
      '[Joseph Robinette Biden, Jr.] signed it.',
      'President [Biden] signed it.',
      'Then-Vice President [Biden] signed it.',
      '[Biden] signed it.',
      'Yesterday [Biden] signed it.',
      'Democrat [Biden] signed it, and team [Biden] cheered.',
      'The Trump-[Biden] debate lasted an hour.',
      'The anti-[Biden] vote split.',
      'Hunter and [Joe Biden] played golf.',
    ],
    isNot: [
      'Hunter Biden left the court.',
      'Jill Biden teaches. Mrs. Biden has two degrees.',
      'Beau Biden served in Iraq.',
      'Ashley Biden is a social worker.',
      'James Biden was asked to testify.',
      'Melissa Cohen Biden came too.',
      'Hunter Biden left the court. Biden, 53, did not speak.',
      'The train stops at Biden Station.',
      'They met in Biden Hall, at the Biden School of Public Policy.',
      'He lives in Biden Street.',
      'Ask Joe and Jill Biden.',
      'The Bidens spent the summer at the beach.',
      'Write to press@biden.example or see www.biden.example/Biden.',
      'See paper.example/world/biden-in-wilmington or joe-biden-calls-somebody-again.html for more.',
      'Take a train from the Joseph R. Biden, Jr., Railroad Station.',
    ],
  },
  'benjamin-netanyahu': {
    is: [
      '[Benjamin Netanyahu] refused.',
      '[Binyamin Netanyahu] refused.',
      '[Bibi Netanyahu] refused.',
      '[Benjamin “Bibi” Netanyahu] refused.',
      '[Netanyahu] refused.',
      'Prime Minister [Netanyahu]’s office refused.',
    ],
    isNot: [
      'Sara Netanyahu was fined. Netanyahu appealed.',
      'Yair Netanyahu lives abroad.',
      'Yonatan Netanyahu fell at the airport.',
      'Yoni Netanyahu fell at the airport.',
      'Benzion Netanyahu taught history.',
      'Iddo Netanyahu writes plays.',
    ],
  },
  'john-kirby': {
    is: [
      '[John Kirby], a White House spokesman, said so.',
      '[John Kirby], the national security spokesman, said so. [Kirby] took four questions.',
      'Rear Admiral [John Kirby] said so.',
    ],
    isNot: [
      'Kirby inhales his enemies and takes their powers.',
      'Jack Kirby drew it.',
      'Kirby Smart coached Georgia.',
      'We sell Kirby vacuum cleaners.',
      'Trains to Kirby run every hour.',
      'John Kirby, a solicitor, drew up the will. Kirby kept a copy.',
      'John Kirby scored twice for the reserves.',
    ],
  },
  hamas: {
    is: [
      '[Hamas] agreed.',
      '[HAMAS] agreed.',
      'The [Hamas]-run ministry for prisons agreed.',
      '[Ḥamās] agreed.',
    ],
    isNot: ['The old word hamas means force.'],
  },
  hezbollah: {
    is: [
      '[Hezbollah] fired first.',
      '[Hizbollah] fired first.',
      '[Hizbullah] fired first.',
      '[Hezbullah] fired first.',
      '[Hizballah] fired first.',
      '[Ḥizbullāh] fired first.',
    ],
    isNot: ['Kataib Hezbollah is an Iraqi militia.', "Kata'ib Hezbollah is an Iraqi militia."],
  },
  'gaza-health-ministry': {
    is: [
      '[Gaza’s health ministry] gave a figure.',
      'The [Gaza health ministry] gave a figure.',
      'The [Hamas-run health ministry] gave a figure.',
      'The [health ministry in Gaza] gave a figure.',
      '[Gaza’s Hamas-run health ministry] gave a figure.',
      'The [Hamas-controlled Gaza health ministry] gave a figure.',
      'The [Ministry of Health in Gaza] gave a figure.',
    ],
    isNot: ['The health ministry gave a figure.', 'Lebanon’s health ministry gave a figure.'],
  },
  'medical-aid-for-palestinians': {
    is: ['[Medical Aid for Palestinians] appealed. [MAP] has worked there for years.'],
    isNot: ['Unfold the map.', 'The MAP sensor is faulty.', 'Keep the MAP above 65 mmHg.'],
  },
  gaza: {
    is: ['They fled to [Gaza].', 'The [Gaza Strip] is narrow.', 'Children in [Gaza] are hungry.'],
    isNot: [
      'The Gaza Thesis was finished on a beach.',
      'Theodore Gaza taught Greek in Ferrara. Gaza died in Calabria.',
      'He lives in Gaza Street.',
      'Gaza Province grows rice. Gaza is in the south of Mozambique.',
      'Paulo Gaza scored twice. Gaza, 24, came on late.',
      'Gaza Slim sang the hook.',
    ],
  },
  'rafah-crossing': {
    is: [
      'The [Rafah crossing] opened.',
      'The [Rafah border crossing] opened.',
      'The [Rafah gate] opened.',
      'The [Rafah crossing point] opened.',
    ],
    isNot: ['Rafah is nine and likes maths.', 'Rafah Street is closed.'],
  },
  'october-7-attack': {
    is: [
      'The [Oct 7 attack] changed it.',
      'The [Oct. 7 attacks] changed it.',
      'The [October 7 massacre] changed it.',
      'The [7 October attack] changed it.',
      'The [Hamas attack on Israel] changed it.',
      'Since the [Oct 7 Hamas attack] it has changed.',
      'Hamas said nothing'.replace('Hamas', '[Hamas]').concat(' of the killings of [7 October].'),
    ],
    isNot: [
      'The war in Afghanistan began on October 7, 2001.',
      'She was born on October 7.',
      'The band plays Leeds on October 7.',
      'Registration closes on October 7.',
      'He was rated 7/10.',
    ],
  },
  'gaza-war': {
    is: [
      'The [Israel–Hamas war] goes on.',
      'The [Gaza war] goes on.',
      'The [war in Gaza] goes on.',
      'The [war on Gaza] goes on.',
      '[Israel’s military operation in Gaza] goes on.',
      '[Israel’s offensive in the Gaza Strip] goes on.',
      'The [bombardment of Gaza] goes on.',
      'The [war between Israel and Hamas] goes on.',
    ],
    isNot: ['The war of 2006 was short.', 'The Sinai campaign of 1956 was short.'],
  },
  'humanitarian-pause': {
    is: [
      'He asked for a [humanitarian pause] in [Gaza].',
      'He asked for [humanitarian pauses] in [Gaza].',
      '[Israel’s war on Hamas] will see a [pause in the fighting].',
      '[Hamas] will see a [pause in hostilities].',
    ],
    isNot: [
      'The army and the rebels of Sudan agreed a humanitarian pause.',
      'A ceasefire in the north holds.',
      'Press pause.',
    ],
  },
  hostages: {
    is: [
      'Families of the [Israeli hostages] marched; [Hamas] was silent.',
      'The [hostages held by Hamas] are alive.',
      'The [Gaza hostages] are alive, said [Netanyahu].',
    ],
    isNot: [
      'The robbers let the hostages go.',
      'The hostages of 1979 came home from Tehran.',
      'Ransomware holds your files hostage.',
    ],
  },
  'blinken-middle-east-trip': {
    is: ['[Blinken’s trip to the Middle East] begins.', '[Blinken’s second Middle East trip] begins.'],
    isNot: ['A trip to the Middle East begins.'],
  },
  'biden-israel-visit': {
    is: ['[Biden’s visit to Israel] was short.', '[Joe Biden’s trip to Israel] was short.'],
    isNot: ['A visit to Israel was short.'],
  },
  'carrier-deployment': {
    is: ['It sent two [American aircraft carriers to the eastern Mediterranean].'],
    isNot: ['Aircraft carriers are large.'],
  },
  'gaza-humanitarian-crisis': {
    is: [
      'The [humanitarian crisis in Gaza] deepens.',
      'The [humanitarian situation in the Gaza Strip] is dire.',
    ],
    isNot: ['The humanitarian crisis in Sudan deepens.'],
  },
};

describe.each(Object.entries(POLICY))('%s', (entity, { is, isNot }) => {
  test.each(is)('%s', (text) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(findMentions(engine, { text: unmarked(text) }).map((mention) => mention.entity)).toContain(entity);
  });
  test.each(isNot)('not: %s', (text) => {
    expect(findMentions(engine, { text }).map((mention) => mention.entity)).not.toContain(entity);
  });
});

test('every entity of the pack has its row', () => {
  expect(Object.keys(POLICY)).toHaveLength(18);
});
