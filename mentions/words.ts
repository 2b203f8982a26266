/**
 * Small tables of general language knowledge, folded as in `legible.ts`. They hold no name of any entity.
 * Words of all languages share a table: a word that introduces no given name in one language seldom is one in another.
 */

const set = (words: string) => new Set(words.split(' '));

/** Courtesy titles and ranks that say nothing about which bearer of the family name is meant. */
const TITLES =
  'mr mr. mister sir sen sen. rep rep. gov gov. pres pres. sec sec. president vice-president premier minister secretary senator governor candidate nominee leader spokesman ambassador chancellor herr hr. monsieur senor sr sr. signor dhr. meneer senhor sayin bay presidente ministro presidenta baskan baskani bakan bakani г-н господин госсекретарь президент премьер министр president-elect incumbent';

/** Words that often stand capitalised before a family name without being a given name. */
const COMMON =
  'a after again told met made gave took won lost let put hit cut beat got saw ahead all also although america american amid an and another any are as asked at backing because before both but by camp can could dear democrat democrats did do does even ever every ex exclusive fact fear for former friday from gop had has have he her here his how however i if in inside instead into is israel israeli israelis it its jewish just last later less let like likud live may meanwhile might monday more most must my nearly never new next no nor not now of off on once one only opinion or our out over palestinian per perhaps please poll poor republican republicans said saturday says see senate should since so still sunday team than that the their then there these they this those though thursday thus to today tomorrow too tuesday under unlike until up us versus very via video vote vs was washington watch we wednesday were what when where whereas whether which while white who whose why will with would yesterday yes yet you your' +
  ' als am an auch auf aus bei beide bis da das dass dem den denn der des dessen die dies diese doch ein eine er erst es fur gegen hat heute ihr im in ist jetzt kann kein laut mit nach noch nun nur ob obwohl schon seit sich sie sind so soll sowie trotz uber um und unter vom von vor wahrend wann warum was weil wenn wer wie will wird wo zu zum zur' +
  " alors apres au aux avant avec c'est car ce cela ces cet chez comme dans de depuis des donc du elle en est et face hier il jeudi la le les leur lors lundi mais malgre mardi meme mercredi ni non on ou par pendant pour pourquoi quand que quant qui s'il sa samedi sans selon si son sous sur tandis un une vendredi vers" +
  ' a ademas al ante antes asi aun aunque ayer bajo como con contra cuando de del desde despues donde durante e el ella en entre era es esta este fue ha hasta hay hoy la las lo los mas mientras ni no o para pero por porque pues que quien se segun si sin sobre su tambien tanto tras tu un una y ya' +
  ' ai anche che chi ci con cosi da dal dalla de dei del dell della di dopo dove e ed era gia gli ha i ieri il la le lo ma mentre ne nel nella non o oggi per perche pero poi prima quando quanto quindi se secondo senza si sia su sul tra un una' +
  ' aan al bij dan dat de der die dit doch door dus een en er heeft het hij hoe ik in is maar met na naar niet nog of om omdat onder ook op over sinds te tegen terwijl toen tot uit van vandaag voor waarom wanneer want wat we wel werd wie zal zegt zo zou' +
  ' ao aos apos assim ate com da das do dos e ela ele em embora enquanto eu foi isso ja mas na nas no nos ontem os ou para pela pelo porem pois por quando que quem se segundo sem sob tambem um uma' +
  ' ama ancak bir bu da de daha dun en gibi hem her icin ile ise kadar ki ne neden oysa son sonra ve veya ya' +
  ' а без более был в вместо во вот все вчера где да для до если еще же за и из или к как когда кто ли между на над накануне не но о об однако он она они от перед по под позже после почему при про ранее с сам свой сегодня со так также там теперь то тогда только у уже хотя что чтобы это' +
  ' але або бо був від вже він вона до для з за зі й і із коли крім між на навіть нині однак під після про проте своєю сьогодні та також тому у хоча це чи чому що щоб щодо як який якщо';

/** Ends of nouns that stand, capitalised as German nouns are, before the name of a person. */
export const ROLE_END =
  /(?:prasident|minister|chef|kanzler|kandidat|bewerber|politiker|demokrat|republikaner|premier|sprecher|sohn|vater|bruder|regierung|administration|lager|team|kollege[n]?|inhaber|rivale[n]?|gegner|nachfolger|vorganger|herausforderer|senator|ressortchef|herrn?|diplomat|familie|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/;

/** Abbreviations whose full stop ends no sentence. */
export const ABBREVIATIONS = set(
  'mr. mrs. ms. dr. sen. rep. gov. pres. prof. lt. col. gen. adm. capt. sgt. rev. hon. sec. st. jr. sr. hr. sra. sig. dhr. m. mme. г-н.',
);

/** Ladies are not the men of that name. */
export const FEMALE =
  'mrs|ms|mme|madame|miss|frau|senora|sra|signora|mevrouw|mevr|senhora|first lady|lady|dona|bayan|госпожа|г-жа|пани|пані|السيدة|גברת|younger|jungere|jungeren';

/** What is named after people: a capitalised noun right after the name. */
export const NAMED_AFTER =
  /[ -](?:St|Street|Road|Rd|Ave|Avenue|Boulevard|Blvd|Lane|Drive|Square|Park|Plaza|School|College|University|Library|Station|Airport|Island|Islands|Bridge|Hospital|Hall|Tower|Museum|Stadium|Arena|Foundation|Institute|Institution|Center|Centre|Prize|Award|Church|Cemetery|Hotel|Inn|Farm|Creek|River|Lake|Mountain|Hill|Hills|Valley|County|Township|Building|House(?! (?:Republican|Democrat|GOP|and|in|by|of|is|has))|Middle|Elementary|Jr\.? High|Close|Court|Way|Terrace|Holdings|Ltd|Limited|Inc|Corp|LLC|plc|GmbH|Group|& (?:Sons|Co)|United|Town|FC|Railroad|Railway|Train)(?![a-z'])/y;

export const NOT_GIVEN = set(`${TITLES} ${COMMON}`);
