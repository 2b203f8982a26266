import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked.ts';

/** Each text with brackets where a mention must be found, and nowhere else. */
const CASES: Record<string, readonly string[]> = {
  'spans neither end inside a word nor run over a break': [
    'The [health ministry in the Hamas-run Gaza Strip] said so.',
    'A people held hostage — with the [Hamas] leadership in hiding',
    '被带到[加沙]。据[加沙卫生部]称',
    'the [war between Hamas and Israel], the [campaign against Hamas in Gaza]',
    'a series of [humanitarian “pauses”] in [Gaza]; “[humanitarian pauses]” in [Gaza]',
  ],
  'the attack is Hamas’s, the war is not': [
    'The murderous [invasion by Hamas] shook Israel.',
    'the [attacks carried out by Hamas militants in southern Israel]; the [attack by Hamas fighters on Israel on Oct. 7]',
    'the [Oct. 7 attack by Hamas on Israel]; the [invasion of Israel launched by Hamas]; the [Swords of Iron war]',
    'после [нападения боевиков движения ХАМАС] там, в Израиле',
    'the [October 7, 2023, invasion and massacre in southern Israel]',
    'the [October 7th surprising offensive of Israel by Hamas]; the [October 7 pogrom]; the [Oct. 7 attack upon Israel]',
    'l’[attaque sanglante du Hamas en Israël]; [атаки ХАМАСу проти Ізраїлю]; [هجوم حماس على جنوب إسرائيل]',
    '自 [10 月 7 日][哈马斯]袭击以色列以来，以色列军队一直在轰炸[加沙地带]。',
  ],
  'other rounds of fighting': [
    'the three days of Israeli military airstrikes on [Gaza]',
    'Israel’s offensive on [Gaza], which began on Tuesday 9 May, goes on.',
    'Israel resumes its offensive on the [Gaza Strip]\n\nXinhua 2014-07-27',
    'July 2014\n\nA ground assault on [Gaza] began (13 July). A humanitarian pause in [Gaza] ended.',
    '2014 Gaza War\n\n[Hamas]’ attacks from the [Gaza Strip] went on, and so did airstrikes on the [Gaza Strip].',
    'Guardian of the Walls was in 2021. October 2023: the [Israel–Hamas war] begins.',
    'L’operazione Margine Protettivo distrusse molto. La guerra di [Gaza] durò 50 giorni, poi [Hamas] e Israele firmarono.',
    'In May 2021 rocket attacks on Israel by [Hamas] and Israeli airstrikes on the [Gaza Strip] went on for days.\n\nRead in June 2024.',
    'There were wars in 2012 and 2014. Then came [October 7], and a [war in Gaza] longer than all of them.',
    'post-war [Gaza]; counter-strikes across the [Gaza Strip]; [Israel’s ongoing campaign against the Hamas group in Gaza]',
    'a strike on [Hamas] leaders in Doha',
    '[Hamas] launched [Operation Al-Aqsa Flood].',
    '3 November 2023\n\nThe [ground assault on Gaza] goes on.',
  ],
  'hostages, and where they are taken': [
    'Menschen als Geiseln in den [Gazastreifen] verschleppt; die [Geiseln im Gazastreifen]',
    '[reféns mantidos em cativeiro pelo Hamas]; [otages enlevés et détenus par le Hamas]; [door Hamas ontvoerde gijzelaars]',
    '[взятых ХАМАС заложников]; [заложников, удерживаемых группировкой ХАМАС]; забирає у заручники до [Гази]',
    '[الرهائن الذين تحتجزهم حماس في غزة]; [ハマスが拘束する人質]; [囚禁在加沙的人質]; [Gazze’de tutulan tüm rehineler]',
    '[בני ערובה המוחזקים על ידי חמאס]',
    'Joy for the [Israeli hostages] who came home.',
    'A group of [Hamas-held hostages] came home; the [Gaza hostages] were freed by [Hamas]; the [hostages taken into Gaza]',
    'die Freilassung aller [im Gazastreifen festgehaltener Geiseln]',
    'Israeli hostages died at Munich.',
  ],
  'pauses in other words': [
    'in [Gaza]: [pausa nas hostilidades], [pause nelle operazioni militari]; de [gevechtspauzes], [Kampfpausen]',
    '[ХАМАС]: [паузу в боях], [«паузе» в боях], [пауз в бойових діях], [паузу у бойові дії]; [戦闘の一時停止]; [Gazze]’de [insani duraklama]',
    '[перерви в бойових діях] у [секторі Газа]; [гуманитарных пауз в боях] 在[加沙]; イスラエルと[ハマス]の[戦闘休止]; طالبوا ب[هدنات إنسانية] في [غزة]',
    'He urged Israel to pause fighting in [Gaza].',
    'Israel agreed to [four-hour “pauses” in military operations] in northern [Gaza], to [humanitarian ‘pauses’], to [pauses in airstrikes and fighting].',
    'Israel y [Hamás] acordaron una [pausa de cuatro días en los combates] tras el [ataque a Israel el pasado 7 de octubre].',
  ],
  'the war between its sides, however they are called': [
    'la [guerre entre Israël et le mouvement palestinien Hamas]',
    'the [conflict between Israel and Palestinian Islamist group Hamas]',
    'an [assault on Hamas targets in Gaza]; the long-term governance of [Gaza] remains open; the [Gaza]–Israel conflict; families of the [hostages], not [Hamas]',
    '[الحرب بين غزة وإسرائيل]; [イスラエル・ガザ戦争]; [加薩走廊戰爭]; شنت إسرائيل [عملية عسكرية في قطاع غزة]',
    '[الحرب الدائرة في قطاع غزة]; [الحرب بين حماس وإسرائيل]; [ガザ地区への地上作戦]',
  ],
  'journeys, ships, crossings, ministries': [
    'la [visita di Biden in Israele]; [визит Байдена в Израиль]; [زيارة بايدن إلى إسرائيل]; [拜登访问以色列]',
    '[Blinken’s whirlwind tour of the Middle East]; la [gira de Blinken por Oriente Medio]; [ブリンケン国務長官の中東歴訪]',
    'A [carrier strike group heading to the eastern Mediterranean]; [авианосцы в Восточное Средиземноморье]',
    '[Gerald R. Ford Carrier Strike Group’s presence in the Eastern Mediterranean]; [空母を東地中海に派遣]した',
    'il [valico di frontiera di Rafah]; de [grenspost Rafah]',
    'Mr. [Biden]’s 10th trip to Israel; [Blinken]’s 11th trip to the Middle East; the dire [humanitarian situation there in Gaza]',
    'через [терминал «Рафах»]; [加沙]:[加沙卫生部]说',
    'the [Ministry of Health (MoH) in Gaza]; [ministère de la Santé du gouvernement du Hamas]; [Hamas’ın kontrolündeki Sağlık Bakanlığı]',
    '[humanitaire ramp in Gaza]; [الأزمة الإنسانية في غزة]; ה[משבר ההומניטרי בעזה]',
  ],
  'Gaza as a name of other things': [
    'Eyeless in Gaza, by Aldous Huxley.\n\nEyeless in Gaza is long.',
    'Gaza Broke Up\n\nGaza gave us one LP for the label. The band is no more.',
    'Gaza vs Gully',
    'Em Gaza venceu a Frelimo. Em Inhambane, a Renamo.\n\nEm Gaza chove.',
    'תושבי עוטף עזה; مستوطنات غلاف غزة; the Gaza envelope',
    '从[加沙]发射; [加沙]发生爆炸; ב[עזה] קשה',
  ],
  'Hezbollah of other countries': [
    'Created by: Jana Manoj, Mesha Ariya, Hizbullah Razik',
    '[Hezbollah] Vows Revenge For Strike',
    '[Hizbullah] said no.',
    'Hüda Par ve Hizbullah.\n\nHizbullah Batman’da vurdu.',
    '[Hizbullah] Lübnan’da.',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });
});
