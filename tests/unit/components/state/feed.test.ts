import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createFeed } from '@/components/state/feed';
import { changedSentences, movedSentences } from '@/components/state/sentence-feeds';
import { createViewStore } from '@/components/state/view-store';
import { noDecisions, type OccurrenceDecision } from '@/glossary/findings/decisions';
import { PersistentMap } from '@/lib/base/persistent-map';
import type { SegmentState, SentenceDoubts } from '@/lib/store/state/reader-state';

const waiting: SegmentState = { status: 'waiting' };
const failed: SegmentState = { status: 'failed', failure: { code: 'worker-died' } };

const createSentences = () =>
  createStore<{
    segments: PersistentMap<SegmentState>;
    postEdits: Record<string, { text: string; machine: null }>;
    decisions: typeof noDecisions;
    doubts: PersistentMap<SentenceDoubts | null>;
    acceptedFlags: Record<string, string>;
  }>(() => ({
    segments: PersistentMap.of([
      ['1.1', waiting],
      ['1.2', waiting],
    ]),
    postEdits: {},
    decisions: noDecisions,
    doubts: PersistentMap.of([
      ['1.1', null],
      ['1.2', null],
    ]),
    acceptedFlags: {},
  }));

const accepted = (segmentId: string): OccurrenceDecision => ({
  segmentId,
  start: 3,
  entryId: 'crise',
  handling: 'accepted',
});

function listen(feed: ReturnType<typeof createFeed>, ids: readonly string[]) {
  const heard: string[] = [];
  const ends = ids.map((id) => feed.subscribe(id, () => heard.push(id)));
  const end = () => {
    for (const each of ends) each();
  };
  return { heard, end };
}

describe('a sentence hears', () => {
  test('of its own change and of no other’s', () => {
    const store = createSentences();
    const { heard } = listen(createFeed(store, changedSentences), ['1.1', '1.2']);
    store.setState(({ segments }) => ({ segments: segments.with([['1.2', failed]]) }));
    expect(heard).toEqual(['1.2']);
  });

  test('of what is doubtful about it, and of what was accepted', () => {
    const store = createSentences();
    const { heard } = listen(createFeed(store, changedSentences), ['1.1', '1.2']);
    store.setState(({ doubts }) => ({
      doubts: doubts.with([['1.2', { english: 'A', flags: [] }]]),
    }));
    store.setState({ acceptedFlags: { '1.1:too-short:': 'A' } });
    expect(heard).toEqual(['1.2', '1.1']);
  });

  test('once of a change of both its English and its edit', () => {
    const store = createSentences();
    const { heard } = listen(createFeed(store, changedSentences), ['1.1']);
    store.setState(({ segments }) => ({
      segments: segments.with([['1.1', failed]]),
      postEdits: { '1.1': { text: 'Mine.', machine: null } },
    }));
    expect(heard).toEqual(['1.1']);
  });

  test('that its edit is gone', () => {
    const store = createSentences();
    store.setState({ postEdits: { '1.2': { text: 'Mine.', machine: null } } });
    const { heard } = listen(createFeed(store, changedSentences), ['1.1', '1.2']);
    store.setState({ postEdits: {} });
    expect(heard).toEqual(['1.2']);
  });

  test('of a decision about a term of it, made or taken back', () => {
    const store = createSentences();
    const { heard } = listen(createFeed(store, changedSentences), ['1.1', '1.2']);
    store.setState({ decisions: { ...noDecisions, occurrences: [accepted('1.2')] } });
    store.setState({ decisions: noDecisions });
    expect(heard).toEqual(['1.2', '1.2']);
  });

  test('of a sense that is chosen for the whole article', () => {
    const store = createSentences();
    const { heard } = listen(createFeed(store, changedSentences), ['1.1', '1.2']);
    store.setState({ decisions: { ...noDecisions, senses: ['crise'] } });
    expect(heard).toEqual(['1.1', '1.2']);
  });

  test('nothing once it has left', () => {
    const store = createSentences();
    const { heard, end } = listen(createFeed(store, changedSentences), ['1.1']);
    end();
    store.setState(({ segments }) => ({ segments: segments.with([['1.1', failed]]) }));
    expect(heard).toEqual([]);
  });
});

describe('of what the window looks at', () => {
  const ids = ['1.1', '1.2', '2.1'];

  test('the sentence left and the one entered hear', () => {
    const view = createViewStore();
    view.setState({ current: '1.1' });
    const { heard } = listen(createFeed(view, movedSentences), ids);
    view.setState({ current: '2.1' });
    expect(heard.toSorted()).toEqual(['1.1', '2.1']);
  });

  test('the one under the pointer hears', () => {
    const view = createViewStore();
    const { heard } = listen(createFeed(view, movedSentences), ids);
    view.setState({ hovered: '1.2' });
    expect(heard).toEqual(['1.2']);
  });

  test.each([
    ['a side is hidden', { sides: 'english' }],
    ['there is a current sentence for the first time', { current: '2.1' }],
  ] as const)('all hear when %s', (_, change) => {
    const view = createViewStore();
    const { heard } = listen(createFeed(view, movedSentences), ids);
    view.setState(change);
    expect(heard).toEqual(ids);
  });
});
