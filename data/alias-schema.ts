import * as v from 'valibot';

/**
 * A surface form, as the body of a regular expression without quantifiers that have no upper limit. `<…>` holds the
 * anchor: the letters, the same in every spelling that the form allows, by which a text is searched; alternatives in
 * it are separated by `|`. A form without `<…>` is its own anchor. Latin letters are written without accents,
 * apostrophes and dashes as ' and -, and what stands outside the anchor matches in any case. Long alternatives that repeat
 * are written {0,4} rather than {0,3}: up to three V8 compiles them once for each time.
 */
const Form = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((form) => !/[*+]|\{\d*,\}/.test(form), 'a form may not repeat without limit'),
);
/** Part of a form: alternatives separated by `|`, without an anchor. */
const Part = Form;

const AliasSchema = v.strictObject({
  /** the entity that the forms name */
  entity: v.string(),
  /**
   * how a form is judged: a `person` by the given names and titles around the family name, a `name` by what must not
   * stand beside it, a `phrase` as it is, a `date` by the year, the weekday and what goes with it
   */
  as: v.picklist(['person', 'name', 'phrase', 'date']),
  forms: v.array(Form),
  /**
   * `sure`: a mention wherever it stands. `likely`: unless the page speaks of a namesake. `weak`: only in company.
   * For a person it is said of the full name; `bare` says it of the family name alone.
   */
  trust: v.picklist(['sure', 'likely', 'weak']),
  bare: v.optional(v.picklist(['likely', 'weak'])),
  /** a person's own given names, nicknames and initials */
  given: v.optional(Part),
  /** given names of others of that family: needed where a script has no capital letters */
  others: v.optional(Part),
  /** titles that, right before the family name, are as good as a given name */
  titles: v.optional(Part),
  /** what must not stand right before or right after: then the words name something else */
  notBefore: v.optional(Part),
  notAfter: v.optional(Part),
  /** words that, right before a `weak` form, make it a likely one */
  likelyAfter: v.optional(Part),
  /** words of the same block that are company */
  near: v.optional(Part),
  /** words that, right beside a form, go with it, and count one as company */
  cue: v.optional(Part),
  /** words of the same block that speak of a namesake; of a `date`, words of its sentence for what else was on such a day */
  against: v.optional(Part),
  /** entities whose firm mention anywhere on the page is company; where it is missing, any other of the pack */
  friends: v.optional(v.array(v.string())),
  /** how much company a `weak` form needs: `near` counts two, elsewhere on the page one, a `cue` and each friend one */
  needs: v.optional(v.number()),
  /** the day, ISO, on which the event began, or that a `date` means: nothing earlier speaks of it */
  since: v.optional(v.pipe(v.string(), v.isoDate())),
  /** a person's year of birth, against which an age beside the family name is held */
  born: v.optional(v.number()),
  /** counts in lower case too, in English text */
  lower: v.optional(v.boolean()),
  /** languages (primary subtags) in which a bare form is also a common word */
  wordIn: v.optional(v.array(v.string())),
});

export const AliasesSchema = v.array(AliasSchema);

export type Alias = v.InferOutput<typeof AliasSchema>;
export type Aliases = v.InferOutput<typeof AliasesSchema>;
