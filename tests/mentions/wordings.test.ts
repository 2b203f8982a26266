import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked.ts';

/** The same things as reporters of several languages put them. Brackets where a mention must be found, and nowhere else. */
const CASES: Record<string, readonly string[]> = {
  'what it was called by those who did it': [
    '[Hamás]: la [Tormenta de Al Aqsa], le [Déluge d’al-Aqsa], die [Al-Aqsa-Flut], a [Inundação de Al-Aqsa], [Operation Al-Aqsa Flood]',
    '[ХАМАС]: «[Потоп Аль-Аксы]», «[Наводнение Аль-Акса]», «[Повінь Аль-Акси]»; мечеть Аль-Акса, the al-Aqsa Mosque',
  ],
  'who attacked whom': [
    '以色列对[哈马斯]袭击,[哈马斯]袭击了一个检查站。谴责[哈马斯的突然袭击]。以色列總理[內坦雅胡]',
  ],
  'who is at war with whom': [
    '[以色列-哈馬斯戰爭]、[以色列与哈马斯的战争]、[哈马斯与以色列的战争]、[哈马斯－以色列冲突]',
    '[ハマスとイスラエルの戦争]、[イスラエルとハマスの戦闘]、[ハマス]とイスラエルの[戦闘の一時停止]',
    '[الحرب على غزة]: يرفض [نتنياهو] [الهدنة الإنسانية] في [غزة]',
  ],
  'a name right after where its holder works': [
    'Il presidente degli Stati Uniti [Biden], il capo della Casa Bianca [Biden], il leader del Likud [Netanyahu]',
    'El presidente de los Estados Unidos [Biden], el inquilino de la Casa Blanca [Biden], el ministro de Exteriores [Blinken]',
    'Le président des États-Unis [Biden], le locataire de la Maison Blanche [Biden]. À Doha Blinken a parlé, dit [Blinken].',
    'Der Präsident der Vereinigten Staaten [Biden], de president van de Verenigde Staten [Biden], het Witte Huis [Biden]',
    'Президент Соединенных Штатов [Байден], глава Госдепартамента [Блинкен], лидер Ликуда [Нетаньяху]',
    'президент Сполучених Штатів Америки [Байден], очільник Держдепу [Блінкен]',
  ],
  'a preposition before a place, or before a relative': [
    'A Doha Biden ha parlato di [Hamas]. [Biden] è partito. Dalla Casa Bianca [Biden] risponde.',
    'A Naomi Biden la citaron. [Hamás]. Vera Blinken. At Hallie Biden’s trial',
  ],
  'courtesy, of one or more': [
    'Hier M. [Biden] a parlé. Quand M. [Nétanyahou] répond. D’après MM. [Blinken] et [Biden]',
    'Messrs [Blinken] and [Biden], die Herren [Netanjahu] und [Blinken], los Sres. [Biden] y [Blinken], os Srs. [Netanyahu] e [Biden]',
    'Господа [Байден] и [Блинкен], г-да [Нетаньяху] и [Байден]; Sayın [Biden] ve Bay [Netanyahu]',
    'Dr. Biden teaches; Donald M. Blinken était ambassadeur.',
  ],
  'what a phrase leaves out': [
    'De premier wil dat alle gijzelaars vrijkomen en dat [Hamas] verdwijnt. De [gijzelaars van Hamas]',
    '[Hamas]: "Mantenere aperto il [valico di Rafah]", il [valico "Rafah"]',
  ],
  en: [
    '[Blinken’s 2nd trip to the Mideast]; [Blinken]’s third Mideast swing; [Blinken’s shuttle diplomacy in the Middle East]',
    'the [trip by Secretary of State Antony Blinken to the Middle East]; the [Middle East tour of Secretary Blinken]',
    'the [trip to the Middle East by Secretary of State Antony Blinken]; [Blinken Middle East trip]: what to know',
    '[Biden’s visit to wartime Israel]; the [visit to Israel by President Joe Biden]; [Joe Biden’s 18 October trip to Israel]',
    'the [visit by President Biden to Israel]; [Biden’s Tel Aviv visit]; [Biden’s solidarity visit to Israel]',
    '[hostages in the hands of Hamas]; [hostages in Hamas captivity]',
    '[Hamas] runs [Gaza]; the [health ministry in the Strip] and the [enclave’s health ministry] count',
    'Trucks wait at the [Rafah border]; the [border at Rafah] opened. The Rafah border town lies still.',
    'The [attacks on Gaza] went on.',
    'the [Gazan health ministry]; the [Hamas government’s health ministry]',
    'the [border crossing with Egypt at Rafah]; the [USS Gerald R. Ford in the eastern Mediterranean]',
    'the [attack by the Palestinian group Hamas on Israel]; the [assault by Hamas on southern Israel]',
    'Israel Offers [Humanitarian ‘Pauses’] in [Gaza]; [military operations in Gaza] stop for a day.',
    'the [assault by Hamas gunmen on Israeli towns]; [Hamas’ rampage through southern Israel]; the [October 7 rampage]',
    'The [Hamas]-controlled [Gaza] health authorities and a UN-backed [Gaza] flotilla',
    'the [shelling of Gaza]; a [pause in Israel’s bombardment]',
  ],
  de: [
    'Die [Hamas], so die Nachfolgerin [Bidens], sei am Ende.',
    'die [Nahostreise des Außenministers Blinken]; die [Nahost-Reise von US-Außenminister Antony Blinken]; [Blinkens zweite Nahostreise]',
    'die [Reise von Außenminister Blinken in den Nahen Osten]; der [Besuch Blinkens im Nahen Osten]',
    'der [Israel-Besuch Bidens]; der [Besuch des US-Präsidenten Joe Biden in Israel]; [Bidens Reise nach Israel]',
    'die [Geiseln in der Gewalt der Hamas]; die [Geiseln in den Händen der Hamas]; die [im Gazastreifen festgehaltenen Geiseln]',
    'die [israelischen Luftangriffe auf den Gazastreifen]; die [Bombardierung des Gazastreifens]',
    'der [Überfall durch die Hamas auf Israel]; der [Terrorangriff der radikalislamischen Hamas auf Israel]',
    'das [von der Hamas kontrollierte Gesundheitsministerium im Gazastreifen]; der [Grenzposten Rafah]',
    'die [humanitären Feuerpausen], [vierstündige Feuerpausen] in [Gaza]; der [Flugzeugträger „USS Gerald R. Ford“ im östlichen Mittelmeer]',
    'die [Flugzeugträger-Kampfgruppe ins östliche Mittelmeer]; [Hamas]',
    'seit dem [Hamas-Massaker am 7. Oktober 2023]',
    'der [Überraschungsangriff der palästinensischen Terrormiliz Hamas auf den Süden Israels am 7. Oktober]; der [Terrorangriff der palästinensischen Hamas auf Israel am 7. Oktober 2023]',
    'Die Politik [Netanjahus]; der älteste Sohn [Netanjahus]; das Treffen [Blinkens] mit der [Hamas].',
  ],
  fr: [
    'la [tournée du secrétaire d’État américain Antony Blinken au Proche-Orient]; la [tournée au Proche-Orient d’Antony Blinken]',
    'le [déplacement du chef de la diplomatie américaine Antony Blinken au Moyen-Orient]; le [voyage de M. Blinken au Moyen-Orient]',
    'la [visite en Israël du président américain Joe Biden]; le [déplacement de Biden en Israël]',
    'les [otages retenus à Gaza]; les [otages aux mains du Hamas]; les [otages toujours détenus à Gaza]',
    'les [bombardements israéliens sur Gaza]; les [frappes sur la bande de Gaza]; les [attaques du 7-Octobre]',
    'le [ministère palestinien de la Santé à Gaza]; le [ministère gazaoui de la Santé]; la [guerre Hamas-Israël]',
    'l’[invasion terrestre de Gaza]; le [conflit à Gaza]; l’[opération terrestre à Gaza]',
    'l’[attaque du Hamas perpétrée le 7 octobre]; l’[attaque sans précédent du Hamas contre Israël]; la [guerre en cours contre le Hamas]',
    'les [otages franco-israéliens encore retenus à Gaza]; une [pause de trois jours dans les combats]; une [pause prolongée dans les hostilités]',
    'le [pilonnage de la bande de Gaza]; la [guerre dévastatrice contre Gaza]; la [guerre opposant Israël au Hamas]; la « [pause » humanitaire]',
  ],
  es: [
    'el [viaje del secretario de Estado Antony Blinken a Oriente Medio]; la [gira por Oriente Medio de Antony Blinken]',
    'la [visita relámpago de Biden a Israel]; la [visita a Israel de Biden]; la [visita del presidente estadounidense Joe Biden a Israel]',
    'los [bombardeos israelíes sobre Gaza]; los [ataques israelíes contra Gaza]; los [atentados terroristas del 7-O]',
    'el [Ministerio de Sanidad gazatí]; el [Ministerio de Salud palestino en Gaza]; la [operación militar en Gaza]',
    'los [ataques israelíes en Gaza]; el [conflicto en Gaza]; las [operaciones militares en Gaza]',
    'Lo dijo el portavoz de la Casa Blanca, [John Kirby]. Se pidió a [Kirby] que siguiera. La [guerra entre el Ejército israelí y Hamás].',
    'la [terminal fronteriza egipcia de Rafah]',
  ],
  it: [
    'la [missione di Blinken in Medio Oriente]; la [missione in Medio Oriente del segretario di Stato Antony Blinken]',
    'la [visita in Israele del presidente americano Joe Biden]; il [viaggio di Joe Biden a Tel Aviv]',
    'gli [ostaggi in mano a Hamas]; gli [ostaggi ancora nelle mani di Hamas]; gli [ostaggi a Gaza]',
    'i [raid israeliani su Gaza]; i [bombardamenti su Gaza]; [Gaza]: il [ministero della Sanità della Striscia], di [Hamas]',
    'l’[operazione di terra a Gaza]; l’[invasione di Gaza]; il [conflitto a Gaza]; il [confine di Rafah]',
    'la [guerra fra Hamas e Israele]; l’[eccidio del 7 ottobre]; la [guerra in corso contro Hamas]',
    'Il portavoce del consiglio per la sicurezza nazionale Usa [John Kirby] a Msnbc.',
    'gli [attacchi mortali di Hamas del 7 ottobre]; le [stragi del 7 ottobre]; il [varco di Rafah]; gli [ostaggi] che [Hamas] tiene',
  ],
  nl: [
    'de [Midden-Oostenreis van Blinken]; de [rondreis van de Amerikaanse minister Antony Blinken door het Midden-Oosten]',
    '[Bidens bezoek aan Israël]; het [bezoek van president Biden aan Israël]; de [bombardementen op Gaza]',
    'de [gijzelaars in handen van Hamas]; de [in Gaza vastgehouden gijzelaars]; de [zevende oktober] en [Hamas]',
    'de [terreuraanval van Hamas op Israël]; de [aanval van de Palestijnse beweging Hamas op Israël]',
    'twee [vliegdekschepen naar de oostelijke Middellandse Zee]',
    'het Israëlische [offensief in Gaza]; het [grondoffensief in de Gazastrook]; de [gegijzelden in Gaza]',
    'de [door Hamas gecontroleerde gezondheidsautoriteiten]; de [grens bij Rafah]',
    'de [terreuractie van Hamas op zaterdag 7 oktober]',
  ],
  pt: [
    'a [viagem ao Oriente Médio do secretário de Estado Antony Blinken]; o [périplo de Blinken pelo Médio Oriente]',
    'a [visita a Israel do presidente Biden]; os [bombardeamentos israelitas em Gaza]; a [fronteira de Rafah]',
    'a [invasão de Gaza]; o [conflito em Gaza]; o [Ministério da Saúde palestino em Gaza]',
  ],
  tr: [
    '[Blinken’ın Orta Doğu turu]; [Blinken’ın ikinci Ortadoğu ziyareti]; [Biden’ın İsrail’e yaptığı ziyaret]',
    '[Hamas’ın kaçırdığı rehineler]; [Gazze’ye yönelik saldırılar]; [Gazze’ye kara harekatı]; [Refah Hudut Kapısı]',
    '[Doğu Akdeniz’e gönderilen uçak gemileri]; [Doğu Akdeniz’deki uçak gemisi]',
    '[Hamas]: [saldırılara kısa bir ara verilmesi]; Lübnan [Hizbullahı]; raporun verilmesi',
    'İsrail’in [Gazze’ye saldırıları] sürüyor.',
    '[İsrail - Hamas savaşı] sürüyor; [İsrail ve Hamas arasındaki savaş]; [İsrail-Hamas çatışmasının] 15. günü',
    '[Gazze’deki insani krizin] büyümesi',
    '[Hamas’ın İsrail’e karşı başlattığı saldırının] ardından',
  ],
  ru: [
    '[израильские удары по Газе]; [конфликт в секторе Газа]; [боевые действия в Газе]; [авиаудары по сектору Газа]',
  ],
  ar: [
    '[الغارات الإسرائيلية على قطاع غزة] مستمرة.',
    '[حاملات الطائرات في شرق المتوسط]؛ [حاملة طائرات أميركية إلى شرق البحر المتوسط]. حركة [حماس].',
  ],
  zh: ['[拜登访以]。'],
};

/** What looks much the same and is something else. */
const OTHERS: Record<string, readonly string[]> = {
  en: [
    '[Biden] visited Israel. [Biden] visits Israel. [Blinken] tours the Middle East.',
    '[Blinken]’s trip to Kyiv ended. Then he left for the Middle East.',
    'During his visit to Israel [Biden] met [Netanyahu]. During his trip to the Middle East [Blinken] slept.',
    'The visit of the Pope to Israel, said [Biden], was short. [Biden]’s visit to Ireland was not.',
    'A police raid in the [Gaza Strip] found drugs. The attack on a [Gaza] hospital, the attack from [Gaza].',
    'In 2014 the attacks on [Gaza] went on.',
    'The Health Ministry in Khartoum said so; the enclave starves. [Hamas].',
    'The crew are still hostages at Hodeidah. The Houthis seized the ship; [Hamas] talks of [Gaza].',
    'Israel will attack [Hamas] until the hostages are free. Israel attacks [Hamas] targets near the kibbutz.',
    'Israel frees the [hostages] and [Hamas] nobody in [Gaza]. The [hostages] then [Hamas]; the war as [Hamas] sees it',
    'The attack on [Hamas] by Israel in October went on.',
    'The USS Gerald R. Ford is going home after three months in the eastern Mediterranean. [Hamas].',
    'Gaza Café opens. The Gaza Kitchen is a book. [Gaza] bakeries are shut, says [Hamas].',
    'The agency cuts its operations in [Gaza]; a charity halts operations in [Gaza]. [Hamas] blames [Israel’s operations in Gaza].',
    'Trainer: Hizbullah. Village: Sukkur. Yazid Hizbullah is its bookkeeper.',
    'Shelling of Israel from [Gaza] went on, [Hamas] said.',
    'The 11-day war began when [Hamas] fired. Israel bombed; its airstrikes in [Gaza] went on.',
    'Yair Netanyahu is the son. Netanyahu Junior deleted his post.',
  ],
  de: [
    'Am Mittwoch reiste US-Präsident [Joe Biden] nach Israel. Auf seiner Nahostreise sagte [Antony Blinken], es reiche.',
    'Ein Angriff auf die [Hamas] in Israel; Angriffe aus [Gaza]; die in den [Gazastreifen] verschleppten Geiseln; die [Hamas]',
    'Im Altertum war [Gaza] ein Hafen. Er war in [Gaza]. Das war [Gaza], sagt die [Hamas].',
    'Das Projekt der Netanjahus; gegen Hunter Bidens Anwalt.',
  ],
  pt: ['O ataque ao [Hamas] de Israel continua.'],
  fr: [
    'L’attaque contre le [Hamas] par Israël continue. Lors de sa visite en Israël, [Joe Biden] a parlé. [Biden] voyage en Israël.',
    'L’opération de secours à [Gaza] continue, dit le [Hamas].',
  ],
  es: [
    '[Biden] viajó a Israel. Así viajó [Biden] a Israel. [Blinken] viaja a Oriente Medio. Los ataques desde [Gaza].',
    'La operación de la ONU en [Gaza], las operaciones de la agencia en [Gaza]; [Hamás].',
  ],
  it: [
    'Gli ostaggi e [Hamas]; gli ostaggi se [Hamas] dice di no.',
    '[Biden] visita Israele. Dopo il viaggio in Medio Oriente [Blinken] torna. Gli attacchi da [Gaza]. [Hamas].',
    'Roma, 7 ottobre – Un razzo è partito da [Gaza], dice Israele.',
    'Il rampollo di casa Netanyahu, il giovane Netanyahu, vive in Florida. Suo padre [Benjamin Netanyahu] no.',
  ],
  nl: [
    'de gijzelaars en [Hamas]',
    'President [Biden] reisde naar Israël. In Soedan is een humanitaire pauze nodig, niet in [Gaza].',
    'Hunter Biden zwijgt; dat weet vader Joe. Biden junior ook. Er komt een berechting van Biden. President [Joe Biden] wacht af.',
  ],
  zh: [
    '新片下禮拜登場，這禮拜登記。他們崇拜登山家，參拜登上山門，朝拜登頂。[拜登]上禮拜[拜登]說。',
    '总统参加沙姆沙伊赫峰会，他也參加沙烏地的峰會，增加沙拉。[哈马斯]。',
    '科比·布莱恩特打篮球。科比退役了。',
  ],
  ru: ['Обстрелы Израиля из [сектора Газа]. Удары [ХАМАС] из [Газы].'],
};

describe.each([...Object.entries(CASES), ...Object.entries(OTHERS)])('%s', (lang, texts) => {
  test.each(texts)('%s', (text) => {
    expect(marked(unmarked(text), lang)).toBe(text);
  });
});
