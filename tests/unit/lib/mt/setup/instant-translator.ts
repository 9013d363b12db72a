import type { SourceSegment, Translator } from '@/lib/mt/translator';
import type { HandWorkedTranslator } from '../../pipeline/hand-worked-translator';

/**
 * Translates all it is asked for at once.
 *
 * @param onTranslate called first, with the segments; may have one fail
 */
export function createInstantTranslator(
  worked: HandWorkedTranslator,
  onTranslate: (segments: readonly SourceSegment[]) => void = () => undefined,
): Translator {
  return {
    load: (onNews) => worked.load(onNews),
    async translate(segments, onOutcome, signal) {
      const done = worked.translate(segments, onOutcome, signal);
      onTranslate(segments);
      worked.finish();
      await done;
    },
    prioritise: () => undefined,
    dispose: () => worked.dispose(),
  };
}
