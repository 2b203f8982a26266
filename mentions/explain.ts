import type { Mention } from './types.ts';

/** What each reason in `because` says, in words; what follows a colon there takes the place of `%`. */
const REASONS: Readonly<Record<string, string>> = {
  'full-name': 'written with the given name',
  title: 'written with the title',
  age: 'the age told of the person fits',
  'family-name': 'the family name alone, with no other given name before it',
  name: 'the name itself',
  phrase: 'a phrase that names the event',
  date: 'the day itself',
  'no-namesake': 'nobody else of that name is on the page',
  established: 'named in full elsewhere on the page',
  'named-last': 'named in full shortly before',
  subject: 'the one of that name whom the page is about',
  near: 'words nearby that go with it',
  company: 'the page also names %',
};

/**
 * Why a mention was taken, as phrases for a reader.
 *
 * @param nameOf the name shown for an entity's id
 */
export function explain({ because }: Mention, nameOf: (entity: string) => string): string[] {
  return because.map((reason) => {
    const [rule = '', entity = ''] = reason.split(':');
    return (REASONS[rule] ?? rule).replace('%', () => nameOf(entity));
  });
}
