import type { ModelFailure, TranslationFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import type { SegmentOutcome, SegmentTranslation, SourceSegment } from '@/lib/mt/translator';
import { type TranslationMemory, translationKey } from '@/lib/pipeline/translation-memory';
import type { ModelLoading } from './model-loading';

/**
 * Translates one segment beside whatever is under way, and shows it nowhere. The memory is asked first and
 * keeps what comes, so that a reader who chooses it has it at once.
 *
 * @returns null when `signal` ended it, or another model was taken meanwhile
 */
export async function translateBeside(
  source: SourceSegment,
  loading: Pick<ModelLoading, 'load' | 'translator'>,
  memory: TranslationMemory,
  signal: AbortSignal,
): Promise<Result<SegmentTranslation, ModelFailure | TranslationFailure> | null> {
  const loaded = await loading.load();
  if (loaded === null || !loaded.ok) return loaded;
  const key = translationKey(loaded.value.digest, source);
  const [kept] = await memory.read([key]);
  if (kept) return succeed(kept);
  const { translator } = loading;
  if (translator === null || signal.aborted) return null;
  const outcomes: SegmentOutcome[] = [];
  await translator.translate([source], (outcome) => outcomes.push(outcome), signal);
  const last = outcomes.at(-1);
  if (last?.status === 'failed') return fail(last.failure);
  if (last?.status !== 'translated') return null;
  memory.write(key, last.translation);
  return succeed(last.translation);
}
