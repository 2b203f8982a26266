import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked.ts';

/** Each text with brackets where a mention must be found, and nowhere else. */
const CASES: Record<string, readonly string[]> = {
  'words before a family name that are no given names': [
    'But [Biden] won. When [Biden] won, Yesterday [Biden] won. While [Netanyahu] waits',
    'On Monday [Biden] flew home.',
    'Republicans say [Biden] lost; Democrats urged [Biden] to stay.',
    'CNN reports [Biden] will stay. GOP: [Biden] must go.',
    'America’s [Biden] meets Israel’s [Netanyahu].',
    'Notably [Biden] smiled. He smiled notably.',
    'The Obama-[Biden] years, the [Netanyahu]-Gantz pact, pro-[Netanyahu] crowds',
    'said Mr. [Biden]; asked Sen. [Biden]; told Mr [Netanyahu]',
    'He is from Iran. [Biden] is not.',
  ],
  'words that begin a sentence in other languages are no given names': [
    'Segundo [Biden], não. Ontem [Netanyahu] negou. Enquanto [Biden] ouve. Asimismo [Netanyahu] habló. Contra [Biden].',
    'Ieri [Biden] ha parlato. Quindi [Netanyahu] esce. D’après [Biden], oui. Hier [Netanyahou] a nié. Toutefois [Biden] veut.',
    'Doch [Biden] schweigt. Gestern [Netanjahu]. Statt [Biden]. Zelfs [Netanyahu]. Gisteren [Biden]. Zowel [Netanyahu] als [Biden].',
    'Ancak [Biden] geldi. Ayrıca [Netanyahu] gitti. Возможно, [Байден]. Недавно [Нетаньяху] был. Натомість. Раніше [Байден] казав.',
    'Embattled Netanyahu rose. Defiantly Biden sat. [Netanyahu] spoke, and [Biden].',
    'Behind [Biden]. Unlike [Netanyahu]. Vote [Biden]. Amid [Netanyahu]’s push. Whether [Biden] won',
  ],
  'headlines are judged by the page': [
    'Why [Biden] Won’t Quit The Race',
    '[Biden] Blasts [Netanyahu] Over Judges',
    '[BIDEN] BLASTS [NETANYAHU]',
    'Senator Slams [Biden] Over Border Bill',
    'Hunter Biden Found Guilty On All Counts\n\nHunter Biden was found guilty.',
    'Jill Biden Visits School In Ohio',
    'HUNTER BIDEN FOUND GUILTY',
    'Poll Finds [Biden] Ahead In Ohio\n\nA poll in Ohio has [Biden] ahead.',
  ],
  'namesakes are kept apart': [
    'President [Biden] pardoned Hunter Biden. [Biden] had ruled it out.',
    'Hunter Biden, the son of President [Biden], pleaded guilty. Biden spoke softly.',
    'Hunter Biden spoke. Hunter Biden left. Hunter Biden ate. Biden slept.',
    '[Joe Biden] and Jill Biden came. [Joe Biden] spoke; so did [Biden]’s aide.',
    'Sara Netanyahu is the wife of [Benjamin Netanyahu]. Netanyahu, 59, has denied it.',
    'The trial of Sara Netanyahu began.\n\nHer husband, [Benjamin Netanyahu], was in court.\n\nNetanyahu said nothing.',
    'Biden, 53, wept. Hunter Biden’s trial goes on.',
    '[Biden], 80, wept. Hunter Biden’s trial goes on. [Joe Biden] came.',
    'Dr. Biden teaches. Jill Biden’s class was full.',
    'The younger Biden wept, said [Joe Biden].',
    'The young Netanyahu tweeted. [Benjamin Netanyahu] did not.',
    'a suburb to be called “Ramot Biden,” they said',
    'Prime Minister (Benjamin) [Netanyahu] met Jonathan (Yoni) Netanyahu.',
    'Says [Biden]: it is a chance. [Biden] agreed.',
    'Biden, Hunter, 12, 45\n\n[Biden, Joe], 3, 99\n\n[Netanyahu, Benjamin]: a memoir',
    '[Biden], Obama and Clinton met.',
    'President [Biden]’s youngest son was charged. Biden also faces a fine.',
    'President [Biden]’s plan was blocked. [Biden] also faces a new bill.',
  ],
  'a page about a namesake': [
    'Joseph R. "Beau" Biden III was a lawyer, the son of [Joe Biden].\n\nIn 2006, Biden was elected.',
    'Col. Jonathan "Yoni" Netanyahu led the raid. Jonathan (Yoni) Netanyahu died in it.',
    'Joseph (“Joe”) Smith met [Joseph “Joe” Biden].',
    'Benzion Netanyahu was a historian. In 1944, Netanyahu married.\n\nHis son is [Benjamin Netanyahu].',
    'In 1944, Netanyahu married.',
    'President [Biden] spoke of the charges.\n\nBiden was convicted in June. Jurors heard of Biden’s drug use.\n\nBiden said no to a question on a form.',
    'President [Biden] spoke of the pardon.\n\nA judge who presided over Biden’s trial ended it.\n\nPresident [Biden] welcomed it, though [Biden] had promised otherwise.',
    '[Joe Biden] ist da. Hunter Biden auch. 前總統[拜登]和亨特·拜登',
    'Hunter Biden’s new role\n\nPresident [Joe Biden] listens to Hunter. [Biden] has also listened to aides.',
    'Sara Netanyahu, wife of prime minister [Benjamin Netanyahu], came.\n\nOn Instagram, Netanyahu shared a photo.\n\nPrime minister [Netanyahu] did not. [Benjamin Netanyahu] slept.',
  ],
  'a family is none of its members': [
    'Семейство Нетаньяху улетело. Семья Байдена',
    'the Netanyahu brothers, the Biden clan, the Biden family, the Netanyahu children',
    'la pareja Netanyahu, la famille Biden, i coniugi Biden, los Biden, os Biden',
    '拜登家族, 内塔尼亚胡夫妇, バイデン一家',
    'семья Байден, всей семьи Байденов, Байдены, родина Нетаньягу',
  ],
  'places, days, alliances and other names before a family name': [
    'В Израиле [Нетаньяху] и в Ізраїлі [Блінкен] встретились. Премьер-министр Израиля [Нетаньяху]',
    'In Georgia [Biden] won. Em Lisboa [Biden] falou. En Ohio [Biden] dijo',
    'il segretario di Stato Usa [Blinken]; lundi [Biden]; Lunedì [Biden]; Salı [Biden] geldi',
    'Tel Aviv’de [Netanyahu] ile görüştü; [Blinken]’ın [Netanyahu] ile görüşmesi; gaf [Biden] [Netanyahu] een',
  ],
  'a headline’s verbs and joining words': [
    '[BLINKEN] TO PRESS [NETANYAHU]',
    '[Blinken] to Meet [Netanyahu] on Friday in Jerusalem',
    'TALKS WITH [BIDEN] AND [NETANYAHU]',
  ],
  'a weak family name needs its bearer on the page': [
    'Kirby said so.',
    '[Kirby] said so. [John Kirby] is a White House spokesman.',
    '[John Kirby] is a White House spokesman. The Kirby hoover is not.',
    '[John Kirby] is a White House spokesman. Kirby Smart is not. Jack Kirby was not.',
  ],
  'a weak family name with its role beside it': [
    '[Kirby], the US national security spokesman, spoke. White House spokesman [Kirby] spoke.',
    '[Kirby], porte-parole du Conseil de sécurité nationale, a parlé. [Kirby], Sprecher des Nationalen Sicherheitsrats',
    'ADM. [KIRBY]: It is about [Gaza] and the [hostages held by Hamas].',
    'Police spokesman Kirby said the march for [Gaza] was calm. [Hamas] flags were seen.',
    'Admiral Kirby sailed in 1702. Kirby, the butcher, stayed.',
  ],
  'an initial is not yet a given name': [
    '[Benjamin Netanyahu] waits. They met [B. Netanyahu]. Prime Minister [B. Netanyahu] left.',
    'B. Netanyahu, The Origins of the Inquisition, 1995. [Hamas] and [Gaza].',
    '[Joe Biden] came; Hunter J. Biden did not.',
  ],
  'ships and wives': ['USNS Joseph R. Biden? For now the only Biden afloat is a boat. Mrs. Joe Biden slept.'],
  'what is named after people': [
    'He lives in Biden Street, studies at Biden University and flies from Biden Airport.',
    'BIDEN HOLDINGS LTD went under.',
    'The Joseph R. Biden Jr. Railroad Station is open.',
  ],
  'a common word in the page’s language': [
    'Die Lichter blinken. Blinken ist Pflicht beim Abbiegen.',
    'Vor dem Abbiegen ist das Blinken vorgeschrieben, und zwar immer.',
    '[Antony Blinken] ist in Berlin. Blinken Sie vor dem Abbiegen.',
    'De lampjes blinken. Blinken is verplicht voor het afslaan.',
    '[Antony Blinken] ist in Berlin. Dort sagte [Blinken], er komme wieder.',
  ],
  'lower case in talk': [
    'lol biden said what'.replace('biden', '[biden]'),
    'did [netanyahu] really say that',
    'hunter biden again',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });
});
