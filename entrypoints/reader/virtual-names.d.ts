/** The pack's names, ready to be searched for; worked out when the product is built: see `wxt.config.ts`. */
declare module 'virtual:names' {
  const readNames: () => {
    readonly aliases: import('../../data/alias-schema.ts').Aliases;
    readonly plan: import('../../mentions/plan-index.ts').IndexPlan;
  };
  export default readNames;
}
