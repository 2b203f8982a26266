import { describe, expect, test } from 'vitest';
import { choosePageView, type PageView, type Reading } from '../../components/panel/page-view.ts';

const asking: Reading = { state: 'asking' };
const refused: Reading = { state: 'refused' };
const barred: Reading = { state: 'barred' };
const answered = (facts: Partial<Extract<Reading, { state: 'answered' }>>): Reading => ({
  state: 'answered',
  loading: false,
  running: true,
  entities: [],
  ...facts,
});
const entities = [{ id: 'a', count: 1 }];

describe('what the panel says of the page', () => {
  const on = { onEverywhere: true, onHere: true };
  const offHere = { onEverywhere: true, onHere: false };
  const offEverywhere = { onEverywhere: false, onHere: true };

  test.each<[string, { onEverywhere: boolean; onHere: boolean }, Reading, PageView]>([
    ['mentions', on, answered({ entities }), 'mentions'],
    ['mentions found so far, of a page still loading', on, answered({ entities, loading: true }), 'mentions'],
    ['nothing found', on, answered({}), 'nothing'],
    ['nothing found yet', on, answered({ loading: true }), 'loading'],
    ['script not there yet', on, answered({ running: false, loading: true }), 'loading'],
    ['script not there', on, answered({ running: false }), 'not-running'],
    ['no access given', on, barred, 'not-allowed'],
    ['no access given to a site that is off', offHere, barred, 'not-allowed'],
    ['all off and no access given', offEverywhere, barred, 'off-everywhere'],
    ['no answer yet', on, asking, 'asking'],
    ['no reading allowed by the browser', on, refused, 'unreadable'],
    ['site off', offHere, answered({}), 'off-here'],
    ['site off, no answer yet', offHere, asking, 'off-here'],
    ['site off, last answer still standing', offHere, answered({ entities }), 'off-here'],
    ['site off where the browser lets nobody read', offHere, refused, 'unreadable'],
    ['all off', offEverywhere, answered({ entities }), 'off-everywhere'],
    ['all off where the browser lets nobody read', offEverywhere, refused, 'off-everywhere'],
    ['all off and site off', { onEverywhere: false, onHere: false }, asking, 'off-everywhere'],
  ])('%s', (_, switches, reading, expected) => {
    expect(choosePageView({ ...switches, reading })).toBe(expected);
  });
});
