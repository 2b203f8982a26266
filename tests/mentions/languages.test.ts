import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked.ts';

/** By language; brackets where a mention must be found, and nowhere else. The language is told once, heard once. */
const CASES: Record<string, readonly string[]> = {
  de: [
    'US-Präsident [Joe Biden] sprach mit [Benjamin Netanjahu]. [Bidens] Sprecher schwieg.',
    'Außenminister [Blinken] traf Regierungschef [Netanjahu]. Die [Hisbollah] schwieg.',
    'Die Lage im [Gazastreifen] ist ernst. Die [Hamas] lehnte ab. Der [Gaza-Krieg] dauert an.',
    'Hunter Biden und Jill Biden kamen nicht.',
    'Die Bidens kamen nicht.',
    '[Antony Blinken] fährt Rad. Das Blinken ist Pflicht, die Nachteile des Blinkens sind bekannt.',
  ],
  fr: [
    'Le président [Joe Biden] a appelé [Benyamin Nétanyahou]. Selon [Biden], la trêve tient.',
    'Le secrétaire d’État [Blinken] est à Tel Aviv.',
    'Le [Hamas] et le [Hezbollah] ont répondu depuis la [bande de Gaza].',
  ],
  es: [
    'El presidente [Biden] habló con [Netanyahu]. Para [Biden] basta.',
    '[Hamás] y [Hezbolá] respondieron desde la [Franja de Gaza].',
    'La [guerra en Gaza] sigue; el [Ministerio de Sanidad de Gaza] calla.',
  ],
  it: [
    'Il segretario di Stato [Blinken] vede [Netanyahu]. Dopo [Biden], [Blinken].',
    '[Hamas] resta nella [Striscia di Gaza]. [Hezbollah] tace.',
  ],
  pt: [
    'O presidente [Joe Biden] ligou para [Benjamin Netanyahu]. O [Hezbollah] calou.',
    'O [Hamas] domina a [Faixa de Gaza].',
    'A província de Gaza, em Moçambique, fica no sul. Gaza produz arroz.',
  ],
  nl: [
    'President [Biden] belde met [Netanyahu]. Minister van Buitenlandse Zaken [Blinken] ook.',
    '[Hamas] is in de [Gazastrook]. [Hezbollah] zwijgt.',
    'De ruiten van [Gaza] blinken. Blinken en glimmen, zegt [Hamas].',
  ],
  tr: [
    'ABD Başkanı [Joe Biden]’ın sözcüsü konuştu. [Netanyahu]’nun partisi bekliyor.',
    '[Hamas]’ın sözcüsü [Gazze]’de konuştu. [Gazze Şeridi]’nde durum ağır. [Hizbullah] sustu.',
  ],
  ru: [
    'Президент [Джо Байден] позвонил [Нетаньяху]. Сын [Байдена] Хантер Байден молчал. С [Блинкеном] говорили.',
    '[ХАМАС] и «[Хезболла]» ответили из [сектора Газа]. В [Газе] тихо. Людей [ХАМАСа] нет.',
    '[Джозеф (Джо) Робинетт Байден-младший] стал президентом.',
    'Представитель Белого дома [Джон Кёрби] заявил. [Кёрби] добавил.',
    'Яир Нетаньяху уехал. При этом Нетаньяху-младший молчит.',
    'Вчера в зал суда пришла и жена, Мелисса Коэн-Байден. Президент [Джо Байден] остался дома.',
    'Визит [Блинкена] начался. В суд вызван Байден Хантер.',
    'Концерт группы «Сектор газа» в Израиле. Сектор Газа — советская панк-группа, «Сектор Газа» распалась.',
    'Премьер: «[Сектор Газа] закрыт». Боевая группа вошла в [сектор Газа]. Израиль.',
    'Президент [Джо Байден] прибыл.\n\nСамолет [Байдена] сел в аэропорту. Нынешний Байден устал.\n\nСообщалось, что [Байден] прилетит.',
  ],
  uk: [
    'Президент [Джо Байден] зателефонував [Нетаньягу]. З [Блінкеном] говорили.',
    '[ХАМАС] відповів із [Сектору Гази]. У [Газі] тихо, сказав [Нетаньягу].',
  ],
  ar: [
    'قال الرئيس [بايدن] إنه تحدث مع [بنيامين نتنياهو].',
    'حركة [حماس] في [قطاع غزة] و[حزب الله] في لبنان. قصف في [غزة] وب[غزة].',
    '[وزارة الصحة الفلسطينية -غزة] تناشد، و"[صحة غزة]" تعد القتلى بعد [الهجوم الذي شنته "حماس" على إسرائيل].',
    'عمّ الحماس ملاعب إسرائيل، وبالحماس فاز الفريق، وللحماس دوره وحماس اللاعبين. [غزة] ول[حماس] و[حماس].',
    'شارع غزة وحزب الله التركي وكتائب "حزب الله". إسرائيل.',
    'ألا إن حزب الله هم المفلحون. فإن حزب الله هم الغالبون، وحزب الله هنا أهل الطاعة.',
    'هانتر بايدن في المحكمة.',
    'وصل بايدن هانتر إلى المحكمة.',
    'نتنياهو الابن ينشر تغريدة.',
    'أصدرت حركة "[حماس]" بيانا. وجاء في بيان "[حماس]" أنها قبلت.',
    'يدعو القرآن إلى حزب الله، وهم جماعة المؤمنين.',
    'انضم إليهم بو بايدن.',
    '٤ أغسطس ٢٠١٤: دخلت الهدنة الإنسانية في [غزة] يومها الثاني.',
    'حذرت [وزارة الصحة الفلسطينية فى قطاع غزة]. عاد [الرهائن الذين احتجزتهم حركة حماس] الي اسرائيل. بدأت [الهدنة الإنسانية] في [غزة].',
    'أداء يلهب حماس جمهور النادي.',
    'قتل شقيقه جوناثان نتنياهو في عنتيبي.',
  ],
  he: [
    'הנשיא [ביידן] שוחח עם [בנימין נתניהו] ועם [בלינקן].',
    '[חמאס] שולט ב[רצועת עזה]. ל[נתניהו] יש תשובה. חזרו מ[עזה].',
    'ל[מלחמה הקשה בעזה] אחרי [מתקפת הטרור הברברית של ארגון הטרור חמאס על ישראל]',
    'שרה נתניהו הגיעה. רוח עזה נשבה.',
  ],
  ja: [
    '[ジョー・バイデン]大統領は[ネタニヤフ]首相と電話した。[ブリンケン]国務長官も同席した。',
    '[ハマス]は[ガザ地区]を支配する。[ヒズボラ]は沈黙した。',
    '武装組織[ヘズボラ]は[米空母が東地中海に到着]したと言う。',
    'ハンター・バイデン氏は出廷した。ガザミは蟹である。ハマスタで試合があった。',
    'マガザンもガザエフもガザーリーもハマスホイもバイデンベルクも別人。ジョンバイデン。イスラエル、パレスチナ[ガザ地区]の[ハマス]。',
    'イスラエル・[ネタニヤフ]首相は語った。ネタニヤフ家の裁判は続く。',
    '[ハマース]は[ガザ]を支配する。',
  ],
  zh: [
    '[拜登]与[内塔尼亚胡]通话。[布林肯]随后访问。',
    '[哈马斯]控制[加沙地带]。[真主党]沉默。[哈瑪斯]在[加薩]。',
    '亨特·拜登出庭。他参加沙龙，又增加沙发。布林肯定知道。',
    '亨特拜登被控。長子博拜登早逝，第一夫人吉尔拜登致哀。',
    '拜登猎人被控。',
    '[安东尼.布林肯]来了。',
    '[安東尼·約翰·布林肯]就是[托尼·布林肯]，[约瑟夫·罗宾内特·拜登]就是[祖·拜登]。',
    '白宫国安会发言人[约翰·科比]说不行。[科比]随后离开。[哈瑪斯]在[迦薩地帶]，[迦薩]居民逃走。',
    '[10月7日哈瑪斯武裝分子突襲]後，各地記得[十月七日大屠殺]。[美国航母在东地中海]，[东地中海的美国航母打击群]。',
    '[哈马斯]高级官员、前卫生部长巴塞姆说。[拉法(Rafah)邊境關卡]重啟，[拉法邊境點]開放。',
  ],
};

describe.each(Object.entries(CASES))('%s', (lang, texts) => {
  test.each(texts)('told: %s', (text) => {
    expect(marked(unmarked(text), lang)).toBe(text);
  });
  test.each(texts)('heard: %s', (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });
});
