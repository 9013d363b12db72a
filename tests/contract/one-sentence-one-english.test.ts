import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslatorPool } from '@/lib/mt/engines/translator-pool';
import { defaultModelId } from '@/lib/mt/models/registry';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';
import type { SourceSegment, Translator, WantedTerm } from '@/lib/mt/translator';
import type { Batching } from '@/lib/mt/worker/work-queue';
import { variedSentences } from './varied-sentences';

const modelsFolder = fileURLToPath(new URL('../../public/models', import.meta.url));
const together: Batching = { size: 32, firstSize: 32, lookahead: 64, seeksTerms: 'last' };
const alone: Batching = { size: 1, firstSize: 1, lookahead: 1, seeksTerms: 'at-once' };

const want = (text: string, french: string, english: string): readonly WantedTerm[] => {
  const start = text.indexOf(french);
  if (start < 0) return [];
  const span = { start, end: start + french.length };
  return [{ span, target: english, accepted: [english], isAnnotated: false, isRequired: true }];
};

const segments: readonly SourceSegment[] = variedSentences.map((text, at) => ({
  id: String(at),
  text,
  terms: [],
}));
/** Each lacks its term at first, so that it is searched again. */
const withTerms: readonly SourceSegment[] = segments
  .map((segment) => ({ ...segment, terms: want(segment.text, 'vieux pont', 'aqueduct') }))
  .filter(({ terms }) => terms.length > 0)
  .slice(0, 8);

/** The English of each, with its links: an equal text from unequal numbers would be luck. */
async function translate(
  translator: Translator,
  asked: readonly SourceSegment[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  await translator.translate(
    asked,
    (outcome) => {
      if (outcome.status === 'drafted') return;
      found.set(outcome.id, JSON.stringify(outcome));
    },
    new AbortController().signal,
  );
  return new Map([...found].sort(([a], [b]) => Number(a) - Number(b)));
}

const reversed = (asked: readonly SourceSegment[]) => [...asked].reverse();

describe.each([
  ['greedily', { kind: 'greedy' }, segments.length],
  ['with a beam of 4', { kind: 'beam', size: 4 }, 60],
] as const)('a sentence, translated %s', { timeout: 300_000 }, (_, search, count) => {
  const opened: Translator[] = [];
  const open = (batching: Batching) => {
    const translator = createNodeTranslator({
      model: defaultModelId,
      modelsFolder,
      search,
      batching,
    });
    opened.push(translator);
    return translator;
  };
  const asked = segments.slice(0, count);
  let expected: ReadonlyMap<string, string>;
  beforeAll(async () => {
    expected = await translate(open(together), asked);
    expect(expected.size).toBe(count);
  }, 300_000);
  afterAll(() => {
    for (const translator of opened) translator.dispose();
  });

  it('has the same English in another order', async () => {
    expect(await translate(open(together), reversed(asked))).toEqual(expected);
  });

  it('has the same English alone', async () => {
    expect(await translate(open(alone), asked)).toEqual(expected);
  });

  it('has the same English from one engine and from two', async () => {
    const pool = createTranslatorPool(open(together), [open(together)]);
    expect(await translate(pool, asked)).toEqual(expected);
  });

  it('says its terms in the same way beside others and alone', async () => {
    expect(withTerms).toHaveLength(8);
    const beside = await translate(open(together), [...withTerms, ...segments.slice(0, 10)]);
    const byThemselves = await translate(open(alone), reversed(withTerms));
    for (const { id } of withTerms) {
      expect(beside.get(id)).toEqual(byThemselves.get(id));
      expect(byThemselves.get(id)).toMatch(/\baqueduct\b/i);
    }
  });
});
