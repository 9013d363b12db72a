import type { SegmentTranslation } from '@/lib/mt/translator';
import type { EndPhase, ReaderState, SegmentState } from './reader-state';

/** Marks segments as waiting, whatever they were. */
export function markWaiting(
  segments: ReaderState['segments'],
  segmentIds: readonly string[],
): ReaderState['segments'] {
  return segments.with(segmentIds.map((id) => [id, waitingAfter(segments.get(id))]));
}

/**
 * Keeps the former English in sight. A segment that waits already stays the same object, so that it is
 * drawn once.
 */
function waitingAfter(state: SegmentState | undefined): SegmentState {
  if (state?.status === 'waiting') return state;
  const stale = machineTranslation(state);
  return stale === null ? { status: 'waiting' } : { status: 'waiting', stale };
}

/**
 * Finds what the machine said last of a segment, even if it is being translated again; null when nothing.
 */
export function machineTranslation(state: SegmentState | undefined): SegmentTranslation | null {
  switch (state?.status) {
    case 'drafted':
    case 'translated':
      return state.translation;
    case 'waiting':
      return state.stale ?? null;
    default:
      return null;
  }
}

/** The English on the screen: the reader's own, else the machine's; null while there is none. */
export const shownEnglish = (
  { segments, postEdits }: Pick<ReaderState, 'segments' | 'postEdits'>,
  segmentId: string,
): string | null =>
  postEdits[segmentId]?.text ?? machineTranslation(segments.get(segmentId))?.text ?? null;

/** The phase that a finished pass over the article leads to. */
export function lastPhase(segments: ReaderState['segments']): EndPhase {
  const states = [...segments.values()];
  const failure = states.flatMap((state) => (state.status === 'failed' ? [state.failure] : []))[0];
  if (states.some(({ status }) => status === 'translated')) return { name: 'done' };
  return failure ? { name: 'failed', failure } : { name: 'stopped' };
}
