import * as v from 'valibot';

/** How an entity is called. To be made complete by the engine's needs. */
export const AliasSchema = v.strictObject({
  entity: v.string(),
  forms: v.array(v.string()),
  certainty: v.picklist(['certain', 'uncertain']),
});

export const AliasesSchema = v.array(AliasSchema);

export type Alias = v.InferOutput<typeof AliasSchema>;
export type Aliases = v.InferOutput<typeof AliasesSchema>;
