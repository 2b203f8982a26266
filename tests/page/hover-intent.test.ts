import { describe, expect, test } from 'vitest';
import {
  dueAt,
  type Intent,
  type IntentEvent,
  type Place,
  resume,
  step,
} from '../../entrypoints/card/hover/hover-intent.ts';

type Target = 'Blinken' | 'Gaza';

/** What happens by itself is left to `play`; `over` is where the pointer has come to, for the probes that follow. */
type Happening =
  | [at: number, 'move', over: Target | null, place?: Place | undefined, by?: number]
  | [at: number, 'scroll' | 'press' | 'release' | 'out']
  | [at: number, 'show', target: Target]
  | [at: number, 'pin', pinned: boolean]
  | [at: number, 'closed', by: 'reader' | 'circumstance']
  | [at: number, 'wait'];

type Case = [name: string, happenings: Happening[], shown: string[]];

const NEVER = Number.NEGATIVE_INFINITY;

/** Plays happenings as the browser would, timers included; gives what came to be shown, and when. */
function play(happenings: readonly Happening[]): string[] {
  let intent: Intent<Target> = resume({ x: 0, y: 0, movedAt: NEVER, scrolledAt: NEVER });
  let over: Target | null = null;
  let x = 0;
  const log: string[] = [];

  const send = (event: IntentEvent<Target>) => {
    const before = intent;
    intent = step(intent, event);
    const isOpen = intent.phase === 'open';
    if (isOpen && (before.phase !== 'open' || before.token !== intent.token)) {
      log.push(`${event.at} ${intent.target}`);
    } else if (!isOpen && before.phase === 'open') log.push(`${event.at} closed`);
  };

  const runTimers = (until: number) => {
    for (let due = dueAt(intent); due !== null && due <= until; due = dueAt(intent)) {
      const before = intent;
      send({ type: 'tick', at: due });
      if (intent.probeAt !== null && intent.probeAt <= due)
        send({ type: 'probe', at: intent.probeAt, hit: over });
      expect(intent, 'a timer that is due must lead on').not.toBe(before);
    }
  };

  for (const happening of happenings) {
    const [at, type] = happening;
    runTimers(at);
    switch (type) {
      case 'wait':
        break;
      case 'move': {
        const [, , target, place = null, by = 20] = happening;
        over = target;
        x += by;
        send({ type, at, x, y: 0, place });
        break;
      }
      case 'show':
        send({ type, at, target: happening[2] });
        break;
      case 'pin':
        send({ type, at, pinned: happening[2] });
        break;
      case 'closed':
        send({ type, at, by: happening[2] });
        break;
      default:
        send({ type, at });
    }
  }
  return log;
}

describe.each<{ group: string; cases: Case[] }>([
  {
    group: 'opening',
    cases: [
      [
        '350 ms after the last movement',
        [
          [0, 'move', null],
          [100, 'move', 'Blinken'],
          [900, 'wait'],
        ],
        ['450 Blinken'],
      ],
      [
        'not while the pointer passes by',
        [
          [0, 'move', 'Blinken'],
          [300, 'move', null],
          [2000, 'wait'],
        ],
        [],
      ],
      [
        'not on plain text',
        [
          [0, 'move', null],
          [2000, 'wait'],
        ],
        [],
      ],
      [
        'from anew after a movement',
        [
          [0, 'move', 'Blinken'],
          [300, 'move', 'Blinken'],
          [649, 'wait'],
          [700, 'wait'],
        ],
        ['650 Blinken'],
      ],
      [
        'a trembling hand rests',
        [
          [0, 'move', 'Blinken'],
          [200, 'move', 'Blinken', undefined, 2],
          [800, 'wait'],
        ],
        ['350 Blinken'],
      ],
      [
        'not when the page scrolled just before',
        [
          [0, 'scroll'],
          [20, 'move', 'Blinken'],
          [2000, 'wait'],
        ],
        [],
      ],
      [
        'when the page scrolled a while before',
        [
          [0, 'scroll'],
          [60, 'move', 'Blinken'],
          [800, 'wait'],
        ],
        ['410 Blinken'],
      ],
      [
        'not when the page scrolls meanwhile',
        [
          [0, 'move', 'Blinken'],
          [200, 'scroll'],
          [2000, 'wait'],
        ],
        [],
      ],
      [
        'not when the page scrolls a mention under a still pointer',
        [
          [0, 'move', null],
          [400, 'scroll'],
          [2000, 'wait'],
        ],
        [],
      ],
      [
        'not while a button is down',
        [
          [0, 'press'],
          [50, 'move', 'Blinken'],
          [2000, 'wait'],
        ],
        [],
      ],
      [
        'not when pressed while waiting',
        [
          [0, 'move', 'Blinken'],
          [200, 'press'],
          [2000, 'wait'],
        ],
        [],
      ],
      [
        'after the button is up and the pointer has moved',
        [
          [0, 'press'],
          [50, 'move', 'Blinken'],
          [60, 'release'],
          [100, 'move', 'Blinken'],
          [800, 'wait'],
        ],
        ['450 Blinken'],
      ],
      [
        'not when the pointer has left the window',
        [
          [0, 'move', 'Blinken'],
          [100, 'out'],
          [2000, 'wait'],
        ],
        [],
      ],
      ['at once when shown otherwise', [[0, 'show', 'Gaza']], ['0 Gaza']],
    ],
  },
  {
    group: 'closing',
    cases: [
      [
        '300 ms after leaving mention and card',
        [
          [0, 'show', 'Gaza'],
          [1000, 'move', null, 'elsewhere'],
          [2000, 'wait'],
        ],
        ['0 Gaza', '1300 closed'],
      ],
      [
        'counted from leaving, however the pointer wanders',
        [
          [0, 'show', 'Gaza'],
          [1000, 'move', null, 'elsewhere'],
          [1200, 'move', null, 'elsewhere'],
          [2000, 'wait'],
        ],
        ['0 Gaza', '1300 closed'],
      ],
      [
        'not while on the mention or on the card',
        [
          [0, 'show', 'Gaza'],
          [500, 'move', 'Gaza', 'mention'],
          [900, 'move', null, 'card'],
          [5000, 'wait'],
        ],
        ['0 Gaza'],
      ],
      [
        'not after coming back in time',
        [
          [0, 'show', 'Gaza'],
          [500, 'move', null, 'elsewhere'],
          [790, 'move', null, 'card'],
          [5000, 'wait'],
        ],
        ['0 Gaza'],
      ],
      [
        'not while on the way to the card, even over another mention',
        [
          [0, 'show', 'Gaza'],
          [500, 'move', 'Blinken', 'toward-card'],
          [750, 'move', 'Blinken', 'toward-card'],
          [1000, 'move', null, 'toward-card'],
          [1250, 'move', null, 'card'],
          [5000, 'wait'],
        ],
        ['0 Gaza'],
      ],
      [
        'when the way to the card ends on another mention, for that one',
        [
          [0, 'show', 'Gaza'],
          [500, 'move', 'Blinken', 'toward-card'],
          [2000, 'wait'],
        ],
        ['0 Gaza', '800 closed', '800 Blinken'],
      ],
      [
        'after leaving the window',
        [
          [0, 'show', 'Gaza'],
          [500, 'out'],
          [2000, 'wait'],
        ],
        ['0 Gaza', '800 closed'],
      ],
      [
        'never while pinned',
        [
          [0, 'show', 'Gaza'],
          [100, 'pin', true],
          [500, 'move', 'Blinken', 'elsewhere'],
          [600, 'out'],
          [5000, 'wait'],
        ],
        ['0 Gaza'],
      ],
      [
        'again once it is no longer pinned',
        [
          [0, 'show', 'Gaza'],
          [100, 'pin', true],
          [500, 'pin', false],
          [600, 'move', null, 'elsewhere'],
          [5000, 'wait'],
        ],
        ['0 Gaza', '900 closed'],
      ],
      [
        'is told once',
        [
          [0, 'show', 'Gaza'],
          [10, 'closed', 'circumstance'],
          [20, 'closed', 'reader'],
        ],
        ['0 Gaza', '10 closed'],
      ],
    ],
  },
  {
    group: 'one card after another',
    cases: [
      [
        'at once while a card is open',
        [
          [0, 'show', 'Gaza'],
          [500, 'move', 'Blinken', 'elsewhere'],
          [5000, 'wait'],
        ],
        ['0 Gaza', '550 Blinken'],
      ],
      [
        'at once within a second',
        [
          [0, 'show', 'Gaza'],
          [500, 'move', null, 'elsewhere'],
          [1700, 'move', 'Blinken'],
          [3000, 'wait'],
        ],
        ['0 Gaza', '800 closed', '1750 Blinken'],
      ],
      [
        'as the first after more than a second',
        [
          [0, 'show', 'Gaza'],
          [500, 'move', null, 'elsewhere'],
          [1800, 'move', 'Blinken'],
          [3000, 'wait'],
        ],
        ['0 Gaza', '800 closed', '2150 Blinken'],
      ],
      [
        'as the first after the reader sent the last one away',
        [
          [0, 'show', 'Gaza'],
          [500, 'closed', 'reader'],
          [600, 'move', 'Blinken'],
          [3000, 'wait'],
        ],
        ['0 Gaza', '500 closed', '950 Blinken'],
      ],
      [
        'not the one sent away, while the pointer stays on it',
        [
          [0, 'show', 'Gaza'],
          [500, 'closed', 'reader'],
          [600, 'move', 'Gaza'],
          [3000, 'wait'],
        ],
        ['0 Gaza', '500 closed'],
      ],
      [
        'the one sent away after the pointer has left it and come back',
        [
          [0, 'show', 'Gaza'],
          [500, 'closed', 'reader'],
          [600, 'move', null],
          [1000, 'move', 'Gaza'],
          [3000, 'wait'],
        ],
        ['0 Gaza', '500 closed', '1350 Gaza'],
      ],
    ],
  },
])('$group', ({ cases }) => {
  test.each(cases)('%s', (_name, happenings, shown) => {
    expect(play(happenings)).toEqual(shown);
  });
});

test('a late timer changes nothing', () => {
  const open = step(resume<Target>({ x: 0, y: 0, movedAt: NEVER, scrolledAt: NEVER }), {
    type: 'show',
    at: 0,
    target: 'Gaza',
  });
  const left = step(open, { type: 'move', at: 100, x: 9, y: 9, place: 'elsewhere' });
  const back = step(left, { type: 'move', at: 200, x: 0, y: 0, place: 'mention' });
  expect(step(back, { type: 'tick', at: 5000 })).toBe(back);
});

test('what rested before the rules were there counts from its last movement', () => {
  const taken = resume<Target>({ x: 5, y: 5, movedAt: 1000, scrolledAt: NEVER });
  expect(dueAt(taken)).toBe(1050);
  expect(step(taken, { type: 'probe', at: 1050, hit: 'Gaza' })).toMatchObject({
    phase: 'resting',
    openAt: 1350,
  });
});
