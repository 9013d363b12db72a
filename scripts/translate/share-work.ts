import type { SegmentOutcome, SourceSegment, Translator } from '@/lib/mt/translator';

/** Translates segments, in any order. */
export type ShareWork = (
  segments: readonly SourceSegment[],
  onOutcome: (outcome: SegmentOutcome) => void,
  signal: AbortSignal,
) => Promise<void>;

/**
 * The size is enough for batches of similar length, and small enough that the last part keeps no thread
 * waiting long.
 */
const PART = 64;

/** Shares the segments of any number of documents among translators, one part at a time for each. */
export function shareWork(translators: readonly Translator[]): ShareWork {
  const idle = [...translators];
  const waiting: ((translator: Translator) => void)[] = [];
  const acquire = (): Promise<Translator> => {
    const translator = idle.pop();
    if (translator) return Promise.resolve(translator);
    return new Promise((resolve) => waiting.push(resolve));
  };
  const release = (translator: Translator) => {
    const next = waiting.shift();
    if (next) next(translator);
    else idle.push(translator);
  };
  return async (segments, onOutcome, signal) => {
    const parts = Array.from({ length: Math.ceil(segments.length / PART) }, (_, at) =>
      segments.slice(at * PART, (at + 1) * PART),
    );
    await Promise.all(
      parts.map(async (part) => {
        const translator = await acquire();
        try {
          if (!signal.aborted) await translator.translate(part, onOutcome, signal);
        } finally {
          release(translator);
        }
      }),
    );
  };
}
