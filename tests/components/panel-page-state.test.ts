import { describe, expect, test, vi } from 'vitest';
import type { ActivePage } from '../../entrypoints/popup/active-page.ts';
import { createPageState } from '../../entrypoints/popup/page-state.ts';
import type { FrameSummary } from '../../platform/tab-pages.ts';

const tab = { id: 7, address: 'https://news.example/a', loading: false };
const frame = (frameId: number, ...ids: string[]): FrameSummary => ({
  frameId,
  summary: { entities: ids.map((id) => ({ id, count: 1 })) },
});
const silent = (frameId: number): FrameSummary => ({ frameId, summary: null });

const pageThat = (does: Partial<ActivePage>): ActivePage => ({
  find: async () => tab,
  read: async () => [],
  reveal: async () => false,
  isAllowed: async () => true,
  allow: async () => false,
  reload: async () => {},
  ...does,
});

describe('reading the page in front', () => {
  test('asks until answered', async () => {
    const state = createPageState(pageThat({ read: async () => [frame(0, 'a')] }));
    expect(state.reading.value).toEqual({ state: 'asking' });
    await state.refresh();
    expect(state.tab.value).toEqual(tab);
    expect(state.reading.value).toMatchObject({ state: 'answered', running: true, loading: false });
  });

  test('joins the frames, the top one first whatever the order of their answers', async () => {
    const state = createPageState(
      pageThat({ read: async () => [frame(4, 'b', 'a'), silent(9), frame(0, 'a', 'c')] }),
    );
    await state.refresh();
    expect(state.reading.value).toMatchObject({
      running: true,
      entities: [
        { id: 'a', count: 2 },
        { id: 'c', count: 1 },
        { id: 'b', count: 1 },
      ],
    });
  });

  test.each<[string, Partial<ActivePage>]>([
    ['the browser refuses', { read: () => Promise.reject(new Error('Cannot access a chrome:// URL')) }],
    ['no tab is in front', { find: async () => null }],
  ])('says so when %s', async (_, does) => {
    const state = createPageState(pageThat(does));
    await state.refresh();
    expect(state.reading.value).toEqual({ state: 'refused' });
  });

  test.each<[string, ActivePage['read']]>([
    ['lets it look', async () => [silent(0)]],
    ['does not', () => Promise.reject(new Error('Missing host permission for the tab'))],
  ])('knows a site it has no access to, whether the browser %s', async (_, read) => {
    const state = createPageState(pageThat({ read, isAllowed: async () => false }));
    await state.refresh();
    expect(state.reading.value).toEqual({ state: 'barred' });
  });

  test('asks for no permission where its script runs in any frame', async () => {
    const isAllowed = vi.fn(async () => false);
    const state = createPageState(pageThat({ isAllowed, read: async () => [silent(0), frame(2)] }));
    await state.refresh();
    expect(isAllowed).not.toHaveBeenCalled();
    expect(state.reading.value).toMatchObject({ state: 'answered', running: true });
  });

  test('asks once more, not once each, after changes that came while it was asking', async () => {
    const answers = [[frame(0, 'old')], [frame(0, 'new')]];
    const read = vi.fn(async () => answers.shift()!);
    const state = createPageState(pageThat({ read }));
    await Promise.all([state.refresh(), state.refresh(), state.refresh()]);
    expect(read).toHaveBeenCalledTimes(2);
    expect(state.reading.value).toMatchObject({ entities: [{ id: 'new' }] });
  });
});

describe('showing a mention', () => {
  const frames = [frame(5, 'a'), frame(0, 'b'), frame(3, 'a')];

  test('goes to the first frame that has it', async () => {
    const reveal = vi.fn(async () => true);
    const state = createPageState(pageThat({ read: async () => frames, reveal }));
    await state.refresh();
    expect(await state.reveal('a')).toBe(true);
    expect(reveal).toHaveBeenCalledExactlyOnceWith(tab.id, 3, 'a');
  });

  test('goes on to the next where it has gone, or the frame with it', async () => {
    const reveal = vi.fn((_tab: number, frameId: number) =>
      frameId === 3 ? Promise.reject(new Error('No frame with id 3')) : Promise.resolve(true),
    );
    const state = createPageState(pageThat({ read: async () => frames, reveal }));
    await state.refresh();
    expect(await state.reveal('a')).toBe(true);
    expect(reveal.mock.calls.map(([, frameId]) => frameId)).toEqual([3, 5]);
  });

  test('reads the page again when no frame has it any more', async () => {
    const answers = [frames, [frame(0, 'b')]];
    const state = createPageState(pageThat({ read: async () => answers.shift()! }));
    await state.refresh();
    expect(await state.reveal('a')).toBe(false);
    expect(state.reading.value).toMatchObject({ entities: [{ id: 'b' }] });
  });
});
