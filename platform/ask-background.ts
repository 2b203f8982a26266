/**
 * Asks the background for something that it brings by injecting it, and resolves to its answer once that is done.
 * Rejects where the background does not answer; one that is stopped meanwhile is asked again.
 *
 * By a bare connection: the library of our other messages would be a sixth of what every page gets, and comes with the
 * reader.
 */
export function askBackground(what: string): Promise<boolean> {
  return ask(what).catch(() => ask(what));
}

function ask(what: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const port = chrome.runtime.connect({ name: what });
    port.onMessage.addListener(resolve);
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not write it to the page's console.
      const { lastError } = chrome.runtime;
      reject(new Error(lastError?.message ?? `The background did not bring the ${what}.`));
    });
  });
}
