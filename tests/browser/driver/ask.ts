import type { JSHandle } from 'puppeteer-core';

/** Runs `task` in the browser with its subject there. `task` can use nothing from outside itself. */
export type Ask<Subject> = <T, Args extends unknown[]>(
  task: (subject: Subject, ...args: Args) => T,
  ...args: Args
) => Promise<Awaited<T>>;

/** The subject is looked up anew for each question. */
export function askOf<Subject>(find: () => Promise<JSHandle<Subject>>): Ask<Subject> {
  return async (task, ...args) => {
    const subject = await find();
    // Puppeteer's own type also lets handles stand for arguments, which no generic signature can be matched against.
    return (subject.evaluate as (task: unknown, ...args: unknown[]) => Promise<never>).call(
      subject,
      task,
      ...args,
    );
  };
}
