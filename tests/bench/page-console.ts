import type { CDPSession } from 'puppeteer-core';

/** What a page's console shows, from now on: what scripts say, errors, and the browser's own remarks. */
export async function listenToConsole(session: CDPSession): Promise<string[]> {
  const lines: string[] = [];
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    lines.push(`${type}: ${args.map(({ value, description }) => value ?? description).join(' ')}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    lines.push(`exception: ${text} ${exception?.description ?? ''}`);
  });
  session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    lines.push(`${level}: ${text} ${url ?? ''}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return lines;
}

/** Lines that only one of two consoles shows, marked + or -; what a page loads comes in any order. */
export function consoleDifference(before: readonly string[], after: readonly string[]): string[] {
  const missing = [...before];
  const added: string[] = [];
  for (const line of after) {
    const at = missing.indexOf(line);
    if (at >= 0) missing.splice(at, 1);
    else added.push(line);
  }
  return [...missing.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)];
}
