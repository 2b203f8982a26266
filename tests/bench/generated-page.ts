/**
 * A page of our own making, the same each time: paragraphs of English words as often as they are in English, with a
 * covered name every thousand words and inline markup now and then, as in an article.
 *
 * @param characters of visible text, at least
 */
export function generatedPage(characters: number, names: readonly string[]): string {
  const random = lehmer(20231102);
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; ) {
    const words = Array.from({ length: 40 + Math.floor(random() * 60) }, () => englishWord(random));
    words[0] = capitalised(words[0]!);
    if (random() < 0.06)
      words[Math.floor(random() * words.length)] = names[Math.floor(random() * names.length)]!;
    if (random() < 0.5) words[5] = `<a href="#">${capitalised(words[5]!)}</a>`;
    if (random() < 0.3) words[9] = `<em>${words[9]}</em>`;
    const text = words.join(' ');
    length += text.length;
    paragraphs.push(`<p>${text}.</p>`);
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Generated</title><body><main>${paragraphs.join('\n')}</main></body></html>`;
}

/** Full names of nobody, all different, in the shape of real ones. */
export function generatedNames(count: number): string[] {
  const random = lehmer(7);
  const names = new Set<string>();
  while (names.size < count)
    names.add(`${capitalised(word(random))} ${capitalised(word(random) + word(random))}`);
  return [...names];
}

/** The most frequent English words and some longer ones, by falling frequency. */
const ENGLISH =
  'the of and to a in is it that was for on with as be he at by had not are but from or have an they which one were all ' +
  'their there been many more who when will no if out so said what up its about into than them can only other time new ' +
  'some could these two may first then do any like my now over such our man me even most made after also did must ' +
  'before years much where your way well down should because each people those state how too little world very still ' +
  'government however great against work house never system part another public service children water evening school ' +
  'company question important history between without something development information different national together ' +
  'community research business interest education technology international understanding manufacturer neighbourhood ' +
  'responsibility approximately circumstances announcement';
const WORDS = ENGLISH.split(' ');

/** By Zipf's law: the nth word is about a nth as frequent as the first. */
function englishWord(random: () => number): string {
  return WORDS[Math.floor(WORDS.length ** random()) - 1] ?? WORDS[0]!;
}

const SYLLABLES = 'ka lo mi ren tas vel dor ni sha gu per al on ter bi ne sto fra qui ler mon da'.split(' ');

function word(random: () => number): string {
  return Array.from(
    { length: 1 + Math.floor(random() * 3) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join('');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers from 0 to 1 that are the same in every run (Park and Miller, "Minimal standard", 1988). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
