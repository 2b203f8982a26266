/** Worked out from the pack when the product is built: see `wxt.config.ts`. */
declare module 'virtual:first-look' {
  const plan: import('../../mentions/first-look.ts').FirstLookPlan;
  export default plan;
}
