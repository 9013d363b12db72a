import type { SegmentTranslation, SourceSegment } from '@/lib/mt/translator';
import type { Phase, ReaderState, SegmentState } from './reader-state';

/** These segments are asked for, whatever they were. */
export function markWaiting(
  segments: ReaderState['segments'],
  due: readonly SourceSegment[],
): ReaderState['segments'] {
  return segments.with(due.map(({ id }) => [id, waitingAfter(segments.get(id))]));
}

/** Keeps what the machine said before in sight, and one that waits already, which is not drawn anew. */
function waitingAfter(state: SegmentState | undefined): SegmentState {
  if (state?.status === 'waiting') return state;
  const stale = machineTranslation(state);
  return stale === null ? { status: 'waiting' } : { status: 'waiting', stale };
}

/** What the machine said last of a segment, though it may be asked again already; null when nothing. */
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

/** Where the reader is when the machine has come to its end. */
export function lastPhase(segments: ReaderState['segments']): Phase {
  const states = [...segments.values()];
  const failure = states.flatMap((state) => (state.status === 'failed' ? [state.failure] : []))[0];
  if (states.some(({ status }) => status === 'translated')) return { name: 'done' };
  return failure ? { name: 'failed', failure } : { name: 'stopped' };
}
