import { describe, expect, test } from 'vitest';
import { currentDoubts, doubtsIn } from '@/components/state/doubts';
import { PersistentMap } from '@/lib/base/persistent-map';
import type { Article } from '@/lib/document/article';
import { readArticle } from '@/lib/document/read-article';
import type { SentenceFlag } from '@/lib/flags/sentence-flag';
import type { SegmentState, SentenceDoubts } from '@/lib/store/state/reader-state';

const english = 'It took 200 tonnes.';
const flags: readonly SentenceFlag[] = [
  { kind: 'quantity-missing', source: { start: 10, end: 15 }, target: { start: 8, end: 11 } },
];
const said: SegmentState = {
  status: 'translated',
  translation: { text: english, links: [], tokens: 4, steering: [] },
  from: 'model',
};

async function open(): Promise<Article> {
  const read = await readArticle('Essai', 'Il a fallu 2 200 tonnes.');
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const state = (accepted: Record<string, string>, segment: SegmentState = said) => ({
  segments: PersistentMap.of([['1.1', segment]]),
  postEdits: {},
  doubts: PersistentMap.of<SentenceDoubts | null>([['1.1', { english, flags }]]),
  acceptedFlags: accepted,
});

describe('what there is to check', () => {
  test('has the words of both texts', async () => {
    expect(doubtsIn(await open(), state({}))).toMatchObject([
      { segmentId: '1.1', french: ' 2 20', english: '200', isAccepted: false },
    ]);
  });

  test('is accepted for one English alone', async () => {
    const name = '1.1:quantity-missing:10';
    const article = await open();
    expect(doubtsIn(article, state({ [name]: english }))[0]?.isAccepted).toBe(true);
    expect(doubtsIn(article, state({ [name]: 'Another.' }))[0]?.isAccepted).toBe(false);
  });

  test('is none while the English is another than was looked at, or there is none', () => {
    const other: SegmentState = {
      ...said,
      translation: { text: 'It took 2,200.', links: [], tokens: 4, steering: [] },
    };
    expect(currentDoubts(state({}, other), '1.1')).toBeNull();
    expect(currentDoubts(state({}, { status: 'waiting' }), '1.1')).toBeNull();
    expect(currentDoubts(state({}), '9.9')).toBeNull();
  });
});
