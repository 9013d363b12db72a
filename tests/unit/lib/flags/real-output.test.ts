import { beforeAll, describe, expect, it } from 'vitest';
import { flagSentence } from '@/lib/flags/flag-sentence';
import sentences from '@/tests/fixtures/flags/real-output.json';
import { shippedWords } from './word-knowledge';

const isFlagged = new Map<(typeof sentences)[number], boolean>();

beforeAll(async () => {
  const words = await shippedWords();
  for (const sentence of sentences) {
    const { source, target, weakest } = sentence;
    isFlagged.set(sentence, flagSentence({ source, target, links: [], weakest }, words).length > 0);
  }
}, 60_000);

const shareFlagged = (meant: typeof sentences): number =>
  meant.filter((sentence) => isFlagged.get(sentence)).length / meant.length;

describe('flagSentence, on the app’s own English', () => {
  it('flags two in five of the sentences that mislead', () => {
    expect(shareFlagged(sentences.filter(({ misleads }) => misleads))).toBeGreaterThanOrEqual(0.4);
  });

  it('flags no more than three in a hundred of the others', () => {
    expect(shareFlagged(sentences.filter(({ misleads }) => !misleads))).toBeLessThanOrEqual(0.03);
  });
});
