import { madeAnew } from './made-anew.ts';

// Apart from the Cyrillic ones: in one string with them, each letter would take twice as much memory.
const LATIN =
  // English
  'about across adds after again against already also although always amid among around aside asked asks because before behind besides between beyond blame both could dear despite does during each earlier either even ever every first former from further given have hence here however indeed inside instead into just last later like many maybe meanwhile might more most much must neither never nevertheless next note notes often once only outside over perhaps please poor rather remember said saying says second shall should since some soon still such sure take tell tells thank thanks that their then there therefore these they this those though through throughout thus time today together told tomorrow tonight took toward towards under unless unlike until upon versus very vote want watch well were what when where whereas whether which while white whom whose will with within without would writes yesterday your ' +
  // German
  'aber allein allerdings angesichts auch ausgerechnet ausserdem bald beide beim bereits besonders bevor dabei dafur dagegen damals damit danach dank dann darauf darum dass davor dennoch deshalb deswegen dieser doch durch ebenfalls endlich erst fast ganz gegen gegenuber gemeinsam gerade gestern hatte heute hinter immer immerhin inzwischen jedoch jetzt kann konnte kurz laut mehr mittlerweile morgen muss nach nachdem neben nicht noch obwohl offenbar ohne schon sehr seit selbst sobald sofort sogar soll sowie sowohl spater statt trotz trotzdem uber unter unterdessen vielleicht wahrend wann warum weder wegen weil weiter wenn wieder wird wirft wohl wollte wurde zudem zuletzt zuvor zwischen ' +
  // Dutch
  'alleen behalve bovendien daarna daarom dankzij echter eerder eveneens gisteren hoewel inmiddels intussen maar misschien moet naar nadat namens omdat ondanks onder ondertussen sinds tegen terwijl tevens tijdens toch toen totdat tussen vandaag vanwege vervolgens volgens voor voordat waarna waarom wanneer werd zelfs zoals zodra zowel ' +
  // French
  'ainsi alors apres aupres aussi autant avant avec bien bientot cela cependant chez comme comment contre dans deja demain depuis deux devant donc dont durant encore enfin ensuite entre hier jamais jusque lors lorsque maintenant mais malgre meme neanmoins parce parfois parmi pendant plus pour pourquoi pourtant presque puis puisque quand quant sans sauf selon seul seulement soit sous souvent surtout tandis toujours toutefois tres vers voici voila ' +
  // Spanish and Portuguese
  'ademas ahora ainda alli amanha ambos antes apenas aquel aquele aqui asimismo assim atualmente aunque ayer bajo caso claro como conforme contra contudo cuando decididamente depois desde despois despues desta deste donde durante embora enquanto entao entonces entretanto essa esse esta este esto frente hacia hasta hoje incluso isso isto logo luego manana mediante menos mesmo mientras nadie nesta neste ninguem nunca onde ontem para pela pelo perante perguntado pero pese pois porem porque portanto preguntado pues qual quando quase questionado quiza quizas segun segundo sempre siempre sobre solo talvez tambem tambien tampoco tanto tarde todavia todo tras ' +
  // Italian
  'adesso allora anche ancora come comunque contro cosi dopo dove dunque ecco eppure forse ieri infatti infine inoltre insieme intanto invece magari mentre nonostante oggi ogni oltre oppure peraltro perche presso proprio purtroppo quasi quello questa questo quindi sebbene secondo senza siccome soprattutto sotto tuttavia verso ' +
  // Turkish
  'ancak ayrica belki beraber boylece bugun bunun cunku daha eger evet fakat gibi gore halbuki hangi hatta henuz icin iste kadar karsi karsilik neden nitekim ornegin oysa ozellikle ragmen sadece simdi sonra sonunda sozcu tarafindan veya yalnizca yani yarin yerine yine zaten ' +
  // What a holder of an office is called, and what is named after its holder or a place
  'administracao administracion aid amerikaan amerikaner amministrazione besieged blockade border butcher cabinet canciller cani caso ceasefire chanceler crisis crooked democraat democrata democratico dictator diktator doctrina doctrine doktrin dottrina duo effetto equipe era ere famine filosu gabinete gastgeber genocide gobierno gouvernement governo grandpa health hostage hostages hukumeti hunger invasion israeli kabinet kabinett katil lideri machthaber occupied offensive parteifreund peace piano pier plan plano potus premie protest protests rebuild reconstruction saglik salvar sauver sauvons save secretaire secretario segretario siege siyonist sleepy solidarite soykirimci soykirimi sozcusu suclusu talks team terorist truce urgence vermittler yonetimi zionist';

const CYRILLIC =
  // Russian and Ukrainian
  'адже благодаря более будто було ведь вероятно видимо вместо внезапно водночас возможно всегда вскоре вчера вчора даже действительно если завдяки завжди завтра замість зараз затем зато зачем згідно здесь знову именно иначе итак його когда коли конечно кроме крім лише лишь между менее мовляв может можливо можно навпаки навіть накануне наконец наприклад например нарешті насколько насправді недавно незабаром незважаючи несмотря нехай нещодавно ніби нібито однак однако отже очевидно перед позавчера позднее позже пока поки помимо попри после потому потім почему почти поэтому проте проти против пусть пізніше після разве разом разумеется ранее раніше саме само самі свого сегодня сейчас скоро слідом сначала снова согласно справді сразу сьогодні также тепер теперь тогда тоді только тільки хотя хоча через чому чтобы щойно якби якщо ' +
  'добавил додав зазначив заявив заявил написав написал отметил сказав сказал ' +
  // What a holder of an office is called, and what is named after its holder or a place
  "візит визит візита встреча глава госдеп госдепа демократ держдеп держдепу диктатор жена заява зустріч кабинет кабінет канцелярия канцелярія команда критика лидер лідер министр міністр обращение офис офіс письмо план политика політика позиция позиція поездка поїздка премьер призыв прем'єр режим решение речь рішення секретар секретарь слова советник радник союзник старик стратегия товарищ указ уряд цель";

/**
 * Words of four letters and more that often stand at the beginning of a sentence, and so capitalised right before a family
 * name, and are no given names: conjunctions, prepositions, adverbs, pronouns, a few verbs, and nouns that go with whoever
 * holds an office. In lower case and folded as in `legible.ts`. Words of up to three letters are taken for such anyway.
 */
export const plainWords = madeAnew<ReadonlySet<string>>(() => new Set(`${LATIN} ${CYRILLIC}`.split(' ')));
