import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked.ts';

/** What went wrong on pages that nobody wrote for the engine. Brackets where a mention must be found, and nowhere else. */
const CASES: Record<string, readonly string[]> = {
  'a day told by Israel and by what happened then': [
    'Israel has changed since [7 October].',
    'Families of the victims of [7 October] want an inquiry into the Israeli army.',
    'Hersh was taken from the Nova festival on [Oct. 7].',
    'Israel says that on [October 7], 22 members of the kibbutz were killed.',
    'Israelis compare 9/11 and [October 7], when families were murdered.',
    'Der [7. Oktober] hat Israel verändert. События [7 октября] изменили Израиль.',
  ],
  'a day on which Israel only happens to be named': [
    'Israel must pass its budget before October 7, the finance minister said.',
    'Israel meet Switzerland on 7 October after their win.',
    'This thriller from Israel scores 7/10: the victims never change.',
    'JERUSALEM, Oct. 7 - Israeli police arrested three men after a raid.',
    'In 1973, on October 7, Israeli forces were attacked.',
    'October 7 is a Saturday; Israel marks those killed.',
  ],
  'a day in an index of unrelated lines': [
    '[Hamas] names new leader in [Gaza]\n\nLakers open at home on October 7 in Palm Springs\n\nOctober 7: Arsenal v City\n\nDebate set for Oct. 7',
    '[Netanyahu] and [Hamas]\n\nPolice appeal after a man died on 7 October.\n\nThe store reopens October 7.\n\n[Gaza]',
    '[Hamas] in [Gaza]\n\nGrève des cheminots le 7 octobre\n\nBewerbungsschluss ist der 7. Oktober.\n\n7 октября в Москве произошло ДТП.',
    '[Hamas] in [Gaza]: [7 October attack]\n\nWhere were you on [7 October]\n\n“I lost two daughters on [October 7],” he said. “There is none.”',
    '[Hamas] in [Gaza]\n\nWhat about [10/7]? say it',
    'Spokesman [John Kirby] on [Gaza]\n\nKirby vacuums recalled',
  ],
  'pauses, journeys, ships and needs in further words': [
    'Israel agrees to daily four-hour [humanitarian pauses].',
    'Israel and [Hezbollah] agreed to a pause in fighting.',
    'a [tactical pause] by [Hamas]; una [pausa temporal en los combates]; een [pauze in de gevechten]',
    '[Blinken]’s fifth visit to the Middle East; el [viaje de Blinken a Oriente Próximo]',
    'two [carrier strike groups toward the eastern Mediterranean]; the [carrier USS Gerald R. Ford to the eastern Mediterranean]',
    'the [humanitarian emergency in northern Gaza], the [humanitarian crisis facing Gaza], the [bombardment of northern Gaza]',
  ],
  'pauses of some hours, and those of anything else': [
    '[Hamas]: a [temporary, localized pause], a [6-hour pause], later [daily pauses]; a one-hour pause, daily lunch pauses',
    '[Hamás]: [pausas diarias de cuatro horas en los combates]; die [Hamas]: [vierstündige Pausen], eine einstündige Pause',
    '[Hamas]: [humanitaire corridors en pauzes]. [Gazze]: [çatışmalara ara verilmesi]; saldırılara ara vermeden',
  ],
  'days run together with their months, by the places of that day': [
    '[Hamas]: #[October7] #[7octobre] [7 okt]; die Täter des [7. Oktobers].',
    'Since [October 7] nobody in Sderot sleeps.',
    'Seit dem [7.10] sucht die [Hamas] Schutz. Since [7.10] [Hamas] hides. Seit 7.10 Uhr und before 7.10 am, 7.10 The Committee',
    'Happy birthday to me #October7 #libra',
    'We drove to Nova Scotia on October 7 and lost a match there.',
  ],
  'a surprise attack is one by somebody': [
    '[Hamas] launched a huge [surprise attack on Israel] at dawn.',
    'Egypt and Syria began a surprise attack on Israel while [Hamas] did not yet exist.',
    'Iran launched an unprecedented attack on Israel; [Hamas] praised it.',
  ],
  'hostages by their country, and captives': [
    'les [otages israéliens détenus par le Hamas]; gli [ostaggi israeliani nelle mani di Hamas]',
    'the [captives held by Hamas]; birds bred as captives in zoos',
  ],
  'whoever is named otherwise, or only like him': [
    '[Antony John Blinken] was born in 1962; John Blinken was not.',
    'My cat named Biden sleeps; our dog, called Biden, barks.',
    '@Marie [Netanyahu] waits, too.',
    '@Sara Netanyahu does not.',
  ],
  'what a sentence says counts more than its block': [
    '[John Kirby] is the White House spokesman. He is not the lawyer of that name.',
    'The rebels in Juba broke a humanitarian pause. The [humanitarian pause] in [Gaza] will hold.',
    '[John Kirby], the White House spokesman, spoke. John Kirby, the jazz bassist, did not.',
  ],
  'a phrase is no more than the name at its end': [
    'The health ministry in Gaza Province, Mozambique, counts the storks.',
    'Troops will expand their operation to [Gaza]’s southernmost city, [Hamas] said.',
  ],
  'a place or a group between other names is part of them': [
    'The Gaza Triad is a set of ring dikes near Rafah.',
    'Councillor Netta Gaza said the way by Rafah Road was open.',
    'The cup went to Yousef Hamas Al-Enezi.',
    '[Hezbollah] Secretary General Nasrallah spoke. [Hamas] Commander Deif did not.',
  ],
  'a year that tells nothing of when a page was written': [
    '[Hamas], in power since 2007, rejects it. The [war in Gaza] goes on.',
    'The [war in Gaza] goes on.\n\n[Biden]’s predecessor retired in 2015.',
    'The [humanitarian crisis in Gaza] deepens.\n\nI was a nurse there in 1989.',
  ],
  'holders and what is theirs': [
    '[Байден] здесь. Правительство [Нетаньяху] против. Премьер-министр [Нетаньяху] молчит. Слова [Байдена]. Молодой [Байден].',
    '[Байден] тут. Рішення [Байдена]. Поїздка [Блінкена]. Уряд [Нетаньягу]. Прем’єр-міністр [Нетаньягу]. Глава Держдепу [Блінкен].',
    '[Biden]: el Gobierno [Netanyahu], la Administración [Biden], o Chanceler [Blinken], il Segretario [Blinken], l’ère [Biden]',
    'Melania Biden, Эмилия Байден, Олений Байден',
  ],
  'a verb is no article': [
    'Le porte-parole [John Kirby] a salué la Maison Blanche. Mardi, [John Kirby] a regretté la mort.',
    'Le porte-parole, [John Kirby], a parlé de la Maison Blanche.',
    'John Kirby, a jazz bassist, played at the White House. John Kirby the bassist was born.',
  ],
  'Turkish names of bodies before a place': [
    'Dünya Sağlık Örgütü [Gazze]’ye koridor istedi. [Hamas] ve Birleşmiş Milletler [Gazze]’de.',
    'Gazze Caddesi üzerinde kiralık daire',
  ],
  'names without their capital': [
    'why does [blinken] keep flying there if [netanyahu] says no',
    'Il gaza le moteur et se tut près de Rafah, le 7 octobre.',
    '[Netanjahu] lässt [Blinken] abblitzen. Die Lampen der Stadt blinken.',
  ],
  'what stands before a day': [
    'Two years after the [Hamas attacks on October 7, 2023], a space for the stories of [October 7] opened.\n\nStudents spoke of [October 7] there.',
    'They met for the anniversary of the [October 7 attack].\n\nOn October 7, the union and the centre at the college held a vigil.',
    'What about [October 7]? What of [Hamas] and [Gaza]?',
    'The shop opens on October 7. Not so [Hamas].',
    '[Hamas] struck. The film was finished before [7 October].',
  ],
  'attacks, hostages and wars told at length': [
    'los [ataques perpetrados por Hamás el 7 de octubre] en Israel',
    'les [otages pris par le Hamas], gli [ostaggi detenuti dai terroristi di Hamas]',
    'los [rehenes que fueron secuestrados por el grupo islamista Hamás]',
    'Israel says 1,400 people died in the [Hamas attack]. They stopped a [Hamas] rocket.',
    'в результате [атаки ХАМАС на Израиль 7 октября]',
    'de [aanslagen van Hamas op Israël op 7 oktober]',
  ],
  'a relative named by the first name alone': [
    'Sara said she was ill. Netanyahu was questioned for an hour.',
    'Hunter told the judge that he understood. Biden left the court by a side door.',
    'Sara said she was ill. Prime Minister [Netanyahu] was questioned.',
    'Hunter Thompson wrote it. [Biden] read it.',
  ],
  'enthusiasm, gas and fierce winds': [
    'استقبله الجمهور بحماس في [غزة]',
    'Газу в хранилищах мало, кубометр дорог в Израиле.',
    'אהבה עזה, רוח עזה ותשוקה עזה בתל אביב',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });
});
