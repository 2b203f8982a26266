import { madeAnew } from './made-anew.ts';
import { plainWords } from './plain-words.ts';

/**
 * Small tables of general language knowledge, folded as in `legible.ts`: they hold no name of any entity, and words of
 * all languages share them, because a word that is no given name in one language seldom is one in another. They are
 * short on purpose. What they lack the page itself often tells, by having the word in lower case elsewhere.
 */

/** Words of up to three letters that join others: in a line of capitals they stand capitalised too. */
const JOINING = new Set(
  'and or as at by in of on to vs the for but if so no nor off out up via per who how why can did has had is was are get und mit von et de du des le la en sur par el con por y il di da van met en do com em и в на о с от до по из та від про'.split(
    ' ',
  ),
);

/** Countries, capitals, alliances and agencies, by their stems: news puts them right before a family name. */
const PLACE =
  /^(?:(?:usa|eua|eeuu|abd|nato|otan|onu|uno|us|uk|eu|ue|tel|aviv|ira[nkq]|press|cnn|haus|huis|east|oosten|states|staa?ten|uniti|unidos|(?:etats-)?unis|сша|штат[оі]в|газ[аеиіыу])$|isra[ei]l|washington|jerusal|gerusal|beirut|moskau|moscow|kiew|kyiv|berlin|brussel|bruxel|egypt|agypt|egipto|egitto|teh[ae]ran|gaza|gazze|nahost|orient|europ|ameri[ck]|palest|u[ck]ra[ij]n|pentagon|[ck]ongress?|reuters|li[ck]o?ud|израил|ізраїл|вашингтон|тель-ав|иерусалим|єрусалим|москв|киев|києв|америк|украин|україн|палестин|пентагон|конгрес|л[иі]куд|(?:гос|держ)деп|кнес)/;

/** Days of the week and their like. */
const DAY =
  /^(?:.{3,7}di|dimanche|lunes|martes|miercoles|jueves|viernes|sabato|sabado|domenica|domingo|.{5,7}-feira|.{3,6}dag|pazar|pazartesi|sali|carsamba|persembe|cuma|cumartesi|понедельник|вторник|сред[ау]|четверг?|пятниц[ау]|суббот[ау]|воскресенье|понеділок|вівторок|серед[ау]|п'ятниц[яю]|субот[ау]|неділ[яю])$/;

/** Verbs that headlines put before whom they are done to. */
const TRANSITIVE =
  /^(?:press|meet|urge|tell|warn|back|blast|slam|call|join|help|push|thank|beat|support|oppose|face|follow|visit|host|ask|stop|brief|invite|quote|trust)$/;

/** Ends of nouns that stand, capitalised, before the name of their holder: titles, parties, days. */
const HOLDER =
  /(?:president|presidente?|prasident|minister|minist[er]o|minster|premier|chef|chief|kanzler|chancellor|kandidaa?t|candidat[eo]?|nominee|demokrat|democrat|republikaner|republican|politiker|sprecher|spokesman|secretary|secretary-general|director|commander|official|charter|ministry|sena[dt](?:o|eu)r|sekretar|ambassador|leader|regierung|administration|lager|diplomat|populist|hardliner|gegner|rivale|rival|nachfolger|vorganger|inhaber|incumbent|kollege|herr|senor|monsieur|signor|bakani?|baskani?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(?:in)?[ens]?$/;

/** What courtesy and rank put before any man's name. */
const COURTESY =
  /^(?:mr|mister|messrs|sir|m|monsieur|herre?n?|hr|sr|sre?s|sen|rep|gov|pres|sec|adm|admiral|sayin|bay|г-н|г-да|господ(?:а|ина?у?)|пана?у?)\.?$/;

/** Ends of Romance adverbs, and of Russian and Ukrainian nouns and adjectives, that no given name has. */
const ABSTRACT =
  /(?:.{4}mente?|[ыо]й|ший|сь?кий|[нт]ие|ство|ость|ция|ення|іння|ття|ість|ція|-министр|-міністр|президент)$/;

/** Whether a word of a language, in lower case, cannot be a given name. */
export const isOrdinary = (word: string) =>
  plainWords().has(word) ||
  JOINING.has(word) ||
  [HOLDER, ABSTRACT, COURTESY, PLACE, DAY, TRANSITIVE].some((words) => words.test(word));

/** Abbreviations whose full stop ends no sentence, initials among them. */
export const ABBREVIATION =
  /^(?:[^\s\d'&-]|mr?s?|messrs|dr|sen|rep|gov|pres|sec|prof|lt|col|gen|adm|capt|rev|jr|st|sra?|sre?s|hr|г-н)\.$/i;

/** Ladies, the younger of two, and animals are not the man of that name. */
export const NOT_HE =
  'mrs\\.?|ms\\.?|mme|madame|miss|frau|%gattin|sen[no]+ra|sra|signora|mevrouw|first lady|lady|usn?s|hms|ss|г-жа|the young(er)?|jungere%|der junge|il giovane|le jeune|el joven|o jovem|(cat|dog|puppy|kitten|horse|parrot|gatt[oa]|cane|hund|katze|kater|chat|chien|gato|perro|hond|kat|cao)( (that|die|que|che|qui) [a-z]{2,6})?,? (named|called|di nome|chiamat[oa]|namens|nomme|appele|llamad[oa]|chamad[oa]|genaamd)';

/** A family as a whole is nobody of it: what stands before its name, and after it. */
export const FAMILY_BEFORE =
  "(famili[ae]|famille|family|casa|gezin|couple|epoux|clan|coniugi|coppia|matrimonio|pareja|casal|echtpaar|ehepaar|fratelli|hermanos|freres|irmaos|bruder|(les|los|os|i|gli))( (of|de[ils]?|d[aeiu]|von|van))?|семейств%|семь[яиюе]|семьей|сім'[яїю]|родин[аиуі]|чет[аыуе]|подружж[яю]|клан%|משפחת|הזוג|האחים|عائلة|أسرة";
export const FAMILY_AFTER =
  '[ -](brothers?|sisters?|siblings|famil(y|ies)|clan|dynasty|couple|household|parents|children|kids|sons|klan|familie|ailesi%|cifti%|kardesler%)|家|夫[妇婦妻]|一家|父子|兄弟';

/** What is named after people: nouns right after the name. A set: as an expression they took 79 kB, compiled. */
const namedAfter = madeAnew(
  () =>
    new Set(
      (
        'St Street Highway Building Tower Cup Road Rd Ave Avenue Boulevard Lane Drive Square Park Close Way Court School ' +
        'College University Library Station Airport Island Islands Bridge Hospital Hall Museum Stadium Foundation Institute ' +
        'Institution Center Centre Prize Award Hotel Inn Farm Creek River Lake Valley County Holdings Ltd Inc LLC Group ' +
        'United City Town FC'
      ).split(' '),
    ),
);
const namedAfterInCapitals = madeAnew(() => new Set([...namedAfter()].map((noun) => noun.toUpperCase())));
const noun = madeAnew(() => /^[ -](?:(?:Rail(?:road|way)|Train) (?=Station))?([a-z]+)/i);

/** Whether what stands after a name makes it that of a place or a house, in a line in capitals or not. */
export function namesPlace(next: string, inCapitals: boolean): boolean {
  const named = noun().exec(next)?.[1] ?? '';
  return namedAfter().has(named) || (inCapitals && namedAfterInCapitals().has(named.toUpperCase()));
}
