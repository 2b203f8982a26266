import { expect, test } from 'vitest';
import { timelineViews } from '../../components/timeline-view.ts';
import { entity, sampleTexts } from './sample-texts.ts';

test('entries keep their order; an undated one stays undated', () => {
  const texts = sampleTexts({ entities: [entity('flood', 'event')] });
  const position = { start: 0, end: 1 };
  const entries = [
    { date: '2023-10-07', text: 'It rains.', about: ['flood'], position },
    { date: null, text: 'It floods.', about: [], position },
  ];
  expect(timelineViews(texts, entries)).toEqual([
    {
      date: { iso: '2023-10-07', text: 'Saturday 7 October 2023' },
      text: 'It rains.',
      about: [{ id: 'flood', kind: 'event', name: 'FLOOD' }],
    },
    { date: null, text: 'It floods.', about: [] },
  ]);
});
