import type { Alias, Aliases } from '../data/alias-schema.ts';
import { type Alternatives, alternativesOf, narrowed } from './alternatives.ts';
import { expressionMade } from './expressions.ts';
import { madeAnew } from './made-anew.ts';
import { BEGIN, beginIn, END, expressionOf, folded, RUN_BEGINS, RUN_ENDS, WORD } from './syntax.ts';

const UNBOUNDED = /^[\u3040-\u9fff]/;
/** What joins a given name to the next one; a full stop and a space end a sentence. */
const SEPARATOR = '(?:[ ・·‧•=-]|\\.(?! )){0,2}';

/** Whether a block has a word or the beginning of one, in lower-case legible text. */
type Holds = (word: string) => boolean;

/** An anchor, and what is around it. */
const anchorIn = madeAnew(() => /<([^<>]+)>/);
const referenceIn = madeAnew(() => /\{([a-z][^}]*)\}/);

/** Where a form stands in a text. */
interface Match {
  /** UTF-16 units of the person's own given names, and of what else of the form stands before the anchor */
  readonly given: number;
  readonly before: number;
  readonly to: number;
  /** with a genitive ending */
  readonly inflected: boolean;
}

/** One form, to be tried where one of its anchors stands. */
export interface Pattern {
  /** as the pack writes them */
  readonly anchors: readonly string[];
  /** the form is written with a capital */
  readonly capital: boolean;
  /** takes the form apart, unless it has been: as dear, the first time, as to try it */
  prepare(): void;
  /** tries the form on lower-case legible text where the anchor stands */
  match(text: string, offset: number, anchor: string, holds: Holds): Match | null;
  /** the expression for one of its anchors, whatever the text holds */
  source(anchor: string): string;
}

/** A form taken apart at its anchor. */
export interface Expansion {
  readonly left: string;
  /** as the pack writes them */
  readonly anchors: readonly string[];
  readonly right: string;
}

function expansionOf(form: string): Expansion {
  const anchor = anchorIn().exec(form);
  if (!anchor) return { left: '', anchors: form.split('|'), right: '' };
  const end = anchor.index + anchor[0].length;
  return { left: form.slice(0, anchor.index), anchors: anchor[1]!.split('|'), right: form.slice(end) };
}

const known = new WeakMap<Aliases, Map<string, Expansion[]>>();

/** What a reference stands for, the same for all forms that refer so. */
function expansionsOfReference(entities: string, aliases: Aliases): Expansion[] {
  const ofAll = known.get(aliases) ?? new Map<string, Expansion[]>();
  known.set(aliases, ofAll);
  let expansions = ofAll.get(entities);
  if (!expansions) {
    expansions = aliases
      .filter(({ as, entity }) => as !== 'phrase' && entities.split('|').includes(entity))
      .flatMap(({ forms, given }) => {
        const full = given === undefined ? '' : `((${given})[ ・·])?`;
        return forms.map(expansionOf).map((each) => ({ ...each, left: full + each.left }));
      });
    ofAll.set(entities, expansions);
  }
  return expansions;
}

/** A form, or the forms of the entities that it refers to, of which each is to be put in its place. */
export function expansionsOf(form: string, aliases: Aliases): readonly Expansion[] {
  const reference = referenceIn().exec(form);
  return reference ? expansionsOfReference(reference[1]!, aliases) : [expansionOf(form)];
}

/** Up to four, though nobody has so many: V8 writes out what repeats three times at most, and compiles it so often. */
function givenNames(given: string | null): string {
  return given === null
    ? ''
    : `(?:(?:${expressionOf(given)})(?: [a-z]\\.?)?(?: ?["'(](?:${expressionOf(given)})["')])?${SEPARATOR}){0,4}`;
}

export function patterns(form: string, alias: Alias, aliases: Aliases): Pattern[] {
  return expansionsOf(form, aliases).map((expansion) => patternOf(form, expansion, alias));
}

/** What a form has on either side of an anchor of its own, or of the entity that it refers to. */
function aroundAnchor(form: string, { left, right }: Expansion): { left: string; right: string } {
  const reference = referenceIn().exec(form);
  if (!reference) return { left, right };
  return {
    left: form.slice(0, reference.index) + left,
    right: right + form.slice(reference.index + reference[0].length),
  };
}

/** One pattern of a form. What it takes to try it is made when first needed: most pages need none. */
export function patternOf(form: string, expansion: Expansion, alias: Alias): Pattern {
  const { anchors } = expansion;
  const parts = madeAnew<Parts>(() => {
    const { left, right } = aroundAnchor(form, expansion);
    return {
      given: alias.given === undefined ? null : alternativesOf(folded(alias.given)),
      left: alternativesOf(folded(left)),
      right: alternativesOf(folded(right)),
    };
  });
  const first = (aroundAnchor(form, expansion).left || anchors[0]!).replace(/[()?:\\[]/g, '').charAt(0);
  return {
    anchors,
    capital: first !== first.toLowerCase(),
    prepare: parts,
    match(text, offset, anchor, holds) {
      const source = sourceAt(anchor, parts(), alias, beginIn(text), holds);
      if (source === null) return null;
      const expression = expressionMade(source, 'y');
      expression.lastIndex = offset;
      const match = expression.exec(text);
      return (
        match && {
          given: match[1]!.length,
          before: match[2]!.length,
          to: expression.lastIndex,
          inflected: Boolean(match[3]),
        }
      );
    },
    source: (anchor) => sourceAt(anchor, parts(), alias, BEGIN, () => true)!,
  };
}

/** What stands around an anchor, taken apart. */
interface Parts {
  readonly given: Alternatives | null;
  readonly left: Alternatives;
  readonly right: Alternatives;
}

/**
 * Sticky at the anchor; group 1: given names, group 2: what precedes the anchor, group 3: a genitive ending.
 *
 * @returns null where the text holds too little of the form
 */
function sourceAt(
  anchor: string,
  { given, left, right }: Parts,
  { as }: Alias,
  begin: string,
  holds: Holds,
): string | null {
  const leftHeld = narrowed(left, holds);
  const rightHeld = leftHeld === null ? null : narrowed(right, holds);
  if (leftHeld === null || rightHeld === null) return null;
  const givenHeld = given && narrowed(given, holds);
  const unbounded = UNBOUNDED.test(anchor);
  const before = `(?<=${unbounded ? RUN_BEGINS : begin}(${givenNames(givenHeld)})(${expressionOf(leftHeld)}))`;
  // Bidens Besuch: Germanic languages, and only they, glue the ending to a person's name.
  const genitive = as === 'person' ? '(s?)' : '()';
  // Half of "Hamas-run" ends no phrase.
  const end = as === 'phrase' ? `${END}(?!-[${WORD}])` : END;
  const literal = folded(anchor).replace(/[.\\/]/g, '\\$&');
  return `${before}${literal}(?:${expressionOf(rightHeld)})${genitive}${unbounded ? RUN_ENDS : end}`;
}
