import { beforeAll, describe, expect, it } from 'vitest';
import { flagSentence } from '@/lib/flags/flag-sentence';
import type { WordKnowledge } from '@/lib/flags/sentence-flag';
import own from '@/tests/fixtures/flags/own-articles.json';
import news from '@/tests/fixtures/flags/real-output.json';
import { shippedWords } from './word-knowledge';

type Labelled = (typeof news)[number] | (typeof own)[number];

let words: WordKnowledge;
beforeAll(async () => {
  words = await shippedWords();
}, 60_000);

const isFlagged = ({ source, target, weakest }: Labelled): boolean =>
  flagSentence({ source, target, links: [], weakest }, words).length > 0;

const shareFlagged = (meant: readonly Labelled[]): number =>
  meant.filter(isFlagged).length / meant.length;

describe('flagSentence, on the app’s own English', () => {
  it('flags two in five of the sentences of news that mislead', () => {
    expect(shareFlagged(news.filter(({ misleads }) => misleads))).toBeGreaterThanOrEqual(0.4);
  });

  it('flags some of those of three other articles, whose words are right and mean something else', () => {
    expect(shareFlagged(own.filter(({ misleads }) => misleads))).toBeGreaterThanOrEqual(0.2);
  });

  it('flags no more than three in a hundred of the others', () => {
    const others = [...news, ...own].filter(({ misleads }) => !misleads);
    expect(shareFlagged(others)).toBeLessThanOrEqual(0.03);
  });
});
