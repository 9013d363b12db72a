import { setImmediate } from 'node:timers/promises';
import { succeed } from '@/lib/base/result';
import type { SourceSegment, Translator } from '@/lib/mt/translator';

/** A translator without a model: upper-case text is its English, each word linked to itself. */
export function createUppercaseTranslator(): Translator {
  let isDisposed = false;
  const queues = new Set<SourceSegment[]>();
  return {
    load(onNews) {
      const progress = { source: 'site', loadedBytes: 1, totalBytes: 1 } as const;
      onNews({ kind: 'progress', progress });
      return Promise.resolve(
        succeed({ id: 'uppercase', digest: 'uppercase', aligns: true, obeysTerms: false }),
      );
    },
    async translate(segments, onOutcome, signal) {
      const queue = [...segments];
      queues.add(queue);
      while (!signal.aborted && !isDisposed) {
        const segment = queue.shift();
        if (!segment) break;
        const links = Array.from(segment.text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => {
          const span = { start: index, end: index + word.length };
          return { source: span, target: span, score: 1 };
        });
        // Only letters that keep their length, so that the links' spans hold.
        const text = segment.text.replace(/\p{ASCII}/gu, (letter) => letter.toUpperCase());
        onOutcome({
          status: 'translated',
          id: segment.id,
          translation: { text, links, tokens: links.length, steering: [] },
        });
        await setImmediate();
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
