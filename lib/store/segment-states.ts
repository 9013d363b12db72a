import type { SegmentTranslation, SourceSegment } from '@/lib/mt/translator';
import type { Phase, ReaderState, SegmentState } from './reader-state';

/** These segments are asked for, whatever they were. */
export function markWaiting(
  segments: ReaderState['segments'],
  due: readonly SourceSegment[],
): ReaderState['segments'] {
  return {
    ...segments,
    ...Object.fromEntries(due.map(({ id }) => [id, waitingAfter(segments[id])])),
  };
}

/** Keeps what the machine said before in sight. */
function waitingAfter(state: SegmentState | undefined): SegmentState {
  const stale: SegmentTranslation | undefined =
    state?.status === 'translated'
      ? state.translation
      : state?.status === 'waiting'
        ? state.stale
        : undefined;
  return stale === undefined ? { status: 'waiting' } : { status: 'waiting', stale };
}

/** Where the reader is when the machine has come to its end. */
export function lastPhase(segments: ReaderState['segments']): Phase {
  const states = Object.values(segments);
  const failure = states.flatMap((state) => (state.status === 'failed' ? [state.failure] : []))[0];
  if (states.some(({ status }) => status === 'translated')) return { name: 'done' };
  return failure ? { name: 'failed', failure } : { name: 'stopped' };
}
