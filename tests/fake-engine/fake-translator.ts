import { fail, succeed } from '@/lib/base/result';
import { defaultModelId } from '@/lib/mt/models/registry';
import type { ModelIdentity, SourceSegment, Translator } from '@/lib/mt/translator';
import { type FakeBehaviour, promptBehaviour } from './behaviour';
import { goOnFrom, translateAs, translateToCapitals } from './fake-sentence';

/** The size that it says its model has, in bytes. */
const modelBytes = 20_000_000;

const identityOf = (id: string): ModelIdentity => ({
  id,
  digest: 'fa'.repeat(32),
  aligns: true,
  obeysTerms: true,
});

/** A translator without a model: the French in capitals is its English, but for the terms it is asked for. */
export function createFakeTranslator(
  model: string = defaultModelId,
  {
    loading,
    msPerSentence,
    english,
    requiredEnglish,
    drafts,
    failing,
    dying,
    hanging,
  }: FakeBehaviour = promptBehaviour,
): Translator {
  let isDisposed = false;
  const queues = new Set<SourceSegment[]>();

  const translate = (segment: SourceSegment) => {
    if (segment.continues !== undefined) return goOnFrom(segment.continues, segment);
    const isRequired = segment.terms.some((term) => term.isRequired);
    const written =
      (isRequired ? requiredEnglish[segment.text] : undefined) ?? english[segment.text];
    return written === undefined ? translateToCapitals(segment) : translateAs(written, segment);
  };

  return {
    async load(onNews) {
      if (loading.kind === 'failing') return fail(loading.failure);
      const identity = identityOf(model);
      onNews({ kind: 'identified', model: identity });
      const tell = (loadedBytes: number) => {
        const progress = { source: 'site', loadedBytes, totalBytes: modelBytes } as const;
        onNews({ kind: 'progress', progress });
      };
      tell(modelBytes / 2);
      if (loading.kind === 'endless') await new Promise(() => undefined);
      tell(modelBytes);
      return succeed(identity);
    },

    async translate(segments, onOutcome, signal) {
      // Sentences that are sent early wait for their model.
      if (loading.kind === 'endless') await new Promise(() => undefined);
      const queue = [...segments];
      const drafted = new Set<string>();
      queues.add(queue);
      while (!signal.aborted && !isDisposed) {
        const segment = queue.shift();
        if (!segment) break;
        const { id } = segment;
        const draft = drafts[segment.text];
        if (dying.includes(segment.text)) await die();
        if (hanging.includes(segment.text)) hang();
        if (failing.includes(segment.text)) {
          const failure = { code: 'translation-failed', detail: 'As the test asked' } as const;
          onOutcome({ status: 'failed', id, failure });
        } else if (draft !== undefined && segment.quality === 'better' && !drafted.has(id)) {
          drafted.add(id);
          queue.push(segment);
          const translation = { ...translateAs(draft, segment), steering: [] };
          onOutcome({ status: 'drafted', id, translation });
        } else {
          onOutcome({ status: 'translated', id, translation: translate(segment) });
        }
        await new Promise((resolve) => {
          setTimeout(resolve, msPerSentence);
        });
      }
      queues.delete(queue);
    },

    prioritise(ids) {
      const rank = ({ id }: SourceSegment) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
      for (const queue of queues) queue.sort((a, b) => rank(a) - rank(b));
    },

    dispose() {
      isDisposed = true;
    },
  };
}

/** Ends the worker as an error does that nobody catches. */
const die = () =>
  new Promise<never>(() => {
    setTimeout(() => {
      throw new Error('The worker dies, as the test asked');
    });
  });

/** Waits for a change of memory that nobody else has. */
const hang = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
