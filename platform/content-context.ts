/**
 * Stands in for WXT's content-script context, which announces itself to the page by an event and a message. Same
 * idea, told to nobody: `signal` aborts when this script must stop.
 */
export class ContentScriptContext {
  #made: AbortController | undefined;

  /** Not made in the task that brings the script, which is long without it. */
  get #controller(): AbortController {
    this.#made ??= new AbortController();
    return this.#made;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(reason?: unknown): void {
    this.#controller.abort(reason);
  }
}

/**
 * Whether the extension that this script belongs to has been updated, disabled or removed. The browser tells nobody;
 * it only takes the extension's API away. Ask before doing anything that the reader would notice.
 */
export function isAbandoned(): boolean {
  try {
    return chrome.runtime?.id === undefined;
  } catch {
    // Firefox throws where the API's context is already dead.
    return true;
  }
}
