import { beforeAll, describe, expect, it } from 'vitest';
import { flagSentence } from '@/lib/flags/flag-sentence';
import type { FlagKind } from '@/lib/flags/sentence-flag';
import pairs from '@/tests/fixtures/flags/labelled-pairs.json';
import { shippedWords } from './word-knowledge';

const judged = new Map<(typeof pairs)[number], readonly FlagKind[]>();

beforeAll(async () => {
  const words = await shippedWords();
  for (const pair of pairs) {
    const { source, target } = pair;
    const flags = flagSentence({ source, target, links: [], weakest: null }, words);
    judged.set(
      pair,
      flags.map(({ kind }) => kind),
    );
  }
}, 60_000);

const kindsOf = (pair: (typeof pairs)[number]): readonly string[] => judged.get(pair) ?? [];

describe('flagSentence, on labelled pairs', () => {
  const good = pairs.filter(({ planted }) => planted === null);
  const planted = pairs.filter((pair) => pair.planted !== null);

  it('has enough of both to judge by', () => {
    expect(good.length).toBeGreaterThanOrEqual(250);
    expect(planted.length).toBeGreaterThanOrEqual(280);
  });

  it('names nine in ten of the planted errors as what they are', () => {
    const found = planted.filter((pair) => kindsOf(pair).includes(pair.planted ?? ''));
    expect(found.length / planted.length).toBeGreaterThanOrEqual(0.9);
  });

  it('flags no more than three in a hundred good pairs', () => {
    const flagged = good.filter((pair) => kindsOf(pair).length > 0);
    expect(flagged.length / good.length).toBeLessThanOrEqual(0.03);
  });
});
