/** Worked out from the pack when the product is built: see `wxt.config.ts`. */
declare module 'virtual:names' {
  const readNames: import('../../mentions/plan-index.ts').ReadNames;
  export default readNames;
}
