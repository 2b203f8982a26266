const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/**
 * The number that English print gives in figures ("9,061", "2.3 million") or in a short word ("two", "second");
 * null for anything else ("hundreds", "a third").
 */
export function printedNumber(text: string): number | null {
  const word = text.toLowerCase();
  if (WORDS.includes(word)) return WORDS.indexOf(word);
  if (ORDINALS.includes(word)) return ORDINALS.indexOf(word) + 1;

  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: (thousand|million|billion))?$/.exec(word);
  if (digits === null) return null;
  const [, whole = '', fraction = '', scale = ''] = digits;
  const value = Number(whole.replaceAll(',', '') + fraction) * (SCALES[scale] ?? 1);
  // 2.3 × 1e6 is 2299999.9999999995 in floating point.
  return Number(value.toPrecision(12));
}
