/**
 * Stands in for WXT's content-script context, which announces itself to the page by an event and a message. Same
 * idea, told to nobody: `signal` aborts when this script must stop.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(reason?: unknown): void {
    this.#controller.abort(reason);
  }
}
