import type { LoadNews, SegmentOutcome, SourceSegment, Translator } from '../translator';

/**
 * Creates a translator that another one replaces for good, when its runtime cannot load the model's files
 * or fails at a sentence, as it does when its graphics card is gone. The other one gets what failed. A file
 * that is missing or cannot be fetched is no reason, because the other one would lack it too.
 */
export function createFallbackTranslator(
  preferred: Translator,
  createReserve: () => Translator,
): Translator {
  let reserve: Translator | null = null;
  /** The translations of the preferred one that are under way. It is disposed of after the last. */
  let running = 0;
  let isDisposed = false;
  /** Of the reserve's model, once it has loaded. */
  let digest: string | null = null;

  const letGoWhenIdle = () => {
    if (reserve !== null && running === 0) preferred.dispose();
  };
  const takeReserve = (): Translator => {
    reserve ??= createReserve();
    letGoWhenIdle();
    return reserve;
  };
  const loadReserve = async (onNews: (news: LoadNews) => void) => {
    const loaded = await takeReserve().load(onNews);
    if (loaded.ok) digest = loaded.value.digest;
    return loaded;
  };
  const askReserve = (
    segments: readonly SourceSegment[],
    onOutcome: (outcome: SegmentOutcome) => void,
    signal: AbortSignal,
  ): Promise<void> =>
    takeReserve().translate(
      segments,
      (outcome) =>
        onOutcome(
          outcome.status === 'translated' && digest !== null ? { ...outcome, digest } : outcome,
        ),
      signal,
    );

  return {
    async load(onNews) {
      if (reserve !== null) return loadReserve(onNews);
      const result = await preferred.load(onNews);
      if (result.ok || isDisposed || result.failure.code !== 'model-not-loadable') return result;
      return loadReserve(onNews);
    },

    async translate(segments, onOutcome, signal) {
      if (reserve !== null) return askReserve(segments, onOutcome, signal);
      const failed = new Map<string, SegmentOutcome>();
      const hear = (outcome: SegmentOutcome) => {
        if (outcome.status === 'failed') failed.set(outcome.id, outcome);
        else onOutcome(outcome);
      };
      running += 1;
      await preferred.translate(segments, hear, signal);
      running -= 1;
      letGoWhenIdle();
      if (failed.size === 0 || signal.aborted || isDisposed) return;
      const loaded = await loadReserve(() => undefined);
      if (loaded.ok) {
        const again = segments.filter(({ id }) => failed.has(id));
        await askReserve(again, onOutcome, signal);
      } else {
        for (const outcome of failed.values()) onOutcome(outcome);
      }
    },

    prioritise(ids) {
      if (reserve === null || running > 0) preferred.prioritise(ids);
      reserve?.prioritise(ids);
    },

    dispose() {
      isDisposed = true;
      preferred.dispose();
      reserve?.dispose();
    },
  };
}
