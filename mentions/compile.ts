import type { Alias, Aliases } from '../data/alias-schema.ts';
import { type Hit, hintsFor, hitsIn, type Next, nearestOf, preparing, searchesFor } from './anchor-search.ts';
import { fold } from './legible.ts';
import { expansionsOf, type Pattern, patternOf } from './pattern.ts';
import { type IndexPlan, spellings } from './plan-index.ts';
import { folded } from './syntax.ts';
import { type Test, testAfter, testAnywhere, testBefore } from './word-tests.ts';

/** An alias with its tests of what stands around a form. */
export interface Rule {
  readonly row: number;
  readonly alias: Alias;
  readonly others: Test;
  /** the same, and the person's own given names, where they stand after the family name */
  readonly othersAfter: Test;
  readonly givenAfter: Test;
  readonly titles: Test;
  readonly titlesAfter: Test;
  readonly notBefore: Test;
  readonly notAfter: Test;
  readonly likelyAfter: Test;
  readonly near: Test;
  readonly cue: Test;
  readonly against: Test;
}

/** What to try where an anchor stands. */
export interface Form {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly anchor: string;
  /** one of these stands in every text in which the form does; null where that cannot be said */
  readonly required: readonly string[] | null;
}

export interface Index {
  readonly rules: readonly Rule[];
  /** which forms to try where an anchor stands, by the anchor as it stands in the text; pauses while they are made */
  formsAt(anchor: string): Generator<void, readonly Form[]>;
  /** the anchors in legible text, in any case */
  anchorsIn(text: string): Hit[];
  /** finds in raw text whatever may become an anchor once the text is made legible */
  readonly nextHint: Next;
  /** as in `Engine` */
  prepare(raw: string): Generator<void, void>;
  /** where they are too many for an expression */
  readonly plain: PlainNames | null;
}

/** Names without syntax, found by a table. */
export interface PlainNames {
  /** the next one in legible text */
  readonly next: Next;
  /** what to try where one stands */
  formsAt(text: string, offset: number): Form[];
}

function ruleFor(alias: Alias, row: number): Rule {
  return {
    row,
    alias,
    others: testBefore(alias.others),
    othersAfter: testAfter(alias.others),
    givenAfter: testAfter(alias.given),
    titles: testBefore(alias.titles),
    titlesAfter: testAfter(alias.titles),
    notBefore: testBefore(alias.notBefore),
    notAfter: testAfter(alias.notAfter),
    likelyAfter: testBefore(alias.likelyAfter),
    near: testAnywhere(alias.near),
    cue: testAnywhere(alias.cue),
    against: testAnywhere(alias.against),
  };
}

/**
 * Throws nothing: what is wrong with a form shows when its anchor is met, and the pack's schema keeps it from that.
 *
 * @param plan of these very aliases, but for forms that `plainNames` finds
 */
export function buildIndex(
  aliases: Aliases,
  plan: IndexPlan,
  plainNames?: (ruleAt: (row: number) => Rule) => PlainNames,
): Index {
  // Made when their first name is met, but for days: a page can tell of one without naming it.
  const rules: Rule[] = [];
  const ruleAt = (row: number) => {
    rules[row] ??= ruleFor(aliases[row]!, row);
    return rules[row];
  };
  for (const [row, { as }] of aliases.entries()) if (as === 'date') ruleAt(row);
  const searches = searchesFor(plan.anchors);
  const hints = hintsFor(searches);
  const plain = plainNames?.(ruleAt) ?? null;
  const forms = formsOf(plan, aliases, ruleAt);
  const prepare = preparing(searches, forms.prepare);
  return {
    rules,
    formsAt: forms.at,
    anchorsIn: (text) => hitsIn(searches, text),
    nextHint: plain ? nearestOf([hints, plain.next]) : hints,
    prepare,
    plain,
  };
}

/** The planned forms by their anchors, each made when its anchor is first met. */
function formsOf({ forms, required, words }: IndexPlan, aliases: Aliases, ruleAt: (row: number) => Rule) {
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  const placesByAnchor = () => {
    places ??= new Map(
      forms.flatMap(([anchors, list]) => anchors.split('|').map((anchor) => [anchor, list])),
    );
    return places;
  };
  const made = new Map<string, Form[]>();
  const madePatterns = new Map<string, Pattern>();
  const lowers = new Map<string, string>();
  const lowerOf = (anchor: string) => {
    const lower = lowers.get(anchor) ?? folded(anchor);
    lowers.set(anchor, lower);
    return lower;
  };
  function* beginningWith(start: string): Generator<void, Form[]> {
    const lower = start.toLowerCase();
    const list = placesByAnchor().get(lower) ?? [];
    const found: Form[] = [];
    for (let i = 0; i < list.length; i += 2) {
      yield;
      const rule = ruleAt(list[i]!);
      const form = rule.alias.forms[list[i + 1]!]!;
      for (const [at, expansion] of expansionsOf(form, aliases).entries()) {
        const anchor = expansion.anchors.find(
          (each) => lowerOf(each) === lower && spellings(each, rule.alias).some((way) => fold(way) === start),
        );
        if (anchor === undefined) continue;
        const key = `${rule.row} ${list[i + 1]} ${at}`;
        const pattern = madePatterns.get(key) ?? patternOf(form, expansion, rule.alias);
        madePatterns.set(key, pattern);
        found.push({
          rule,
          pattern,
          anchor,
          required: words[required[list[i]!]![list[i + 1]!]!]?.split('|') ?? null,
        });
      }
    }
    return found;
  }
  return {
    prepare: placesByAnchor,
    *at(anchor: string): Generator<void, readonly Form[]> {
      const known = made.get(anchor);
      if (known) return known;
      // Where one anchor begins with another, the search finds the longer one: the forms of both are to be tried.
      const list: Form[] = [];
      for (const start of [anchor, ...[...anchor].map((_, end) => anchor.slice(0, end))])
        list.push(...(yield* beginningWith(start)));
      // Whatever case a page invents is not to be remembered.
      if (list.length > 0) made.set(anchor, list);
      return list;
    },
  };
}
