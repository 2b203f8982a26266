/** The part of mark.js that the benchmark uses; the package brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(
      terms: string[],
      options: { accuracy: 'exactly'; separateWordSearch: boolean; done(count: number): void },
    ): void;
  }
}
