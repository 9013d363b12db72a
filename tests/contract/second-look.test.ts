import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findHeading } from '@/lib/headings/find-heading';
import { defaultModelId } from '@/lib/mt/models/registry';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';
import type { Quality, SegmentOutcome } from '@/lib/mt/translator';
import { BEAM_SIZE } from '@/lib/mt/translator';
import type { SearchKind } from '@/lib/mt/worker/search/search';
import { readingBatches } from '@/lib/mt/worker/work-queue';
import { variedSentences } from './varied-sentences';

/** Without the headings of the built-in list, whose first English is their last. */
const sentences = variedSentences.filter((text) => findHeading(text) === null).slice(0, 20);

async function translate(search: SearchKind, quality?: Quality): Promise<SegmentOutcome[]> {
  const translator = createNodeTranslator({
    model: defaultModelId,
    modelsFolder: fileURLToPath(new URL('../../public/models', import.meta.url)),
    search,
    batching: readingBatches,
  });
  const outcomes: SegmentOutcome[] = [];
  await translator.translate(
    sentences.map((text, at) => ({ id: String(at), text, terms: [], quality })),
    (outcome) => outcomes.push(outcome),
    new AbortController().signal,
  );
  translator.dispose();
  return outcomes;
}

const english = (outcomes: readonly SegmentOutcome[]) =>
  new Map(
    outcomes.flatMap((outcome) =>
      outcome.status === 'failed' ? [] : [[outcome.id, outcome.translation.text]],
    ),
  );

it('drafts what greedy search says, and ends with what a beam says', {
  timeout: 300_000,
}, async () => {
  const both = await translate({ kind: 'greedy' }, 'better');
  const drafts = both.slice(0, sentences.length);
  const last = both.slice(sentences.length);
  expect(drafts.map(({ status }) => status)).toEqual(sentences.map(() => 'drafted'));
  expect(last.map(({ status }) => status)).toEqual(sentences.map(() => 'translated'));
  expect(english(drafts)).toEqual(english(await translate({ kind: 'greedy' })));
  expect(english(last)).toEqual(english(await translate({ kind: 'beam', size: BEAM_SIZE })));
  expect(english(last)).not.toEqual(english(drafts));
});
