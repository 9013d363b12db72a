import { yieldToPage } from '@/lib/base/yield-to-page';
import type { SourceSegment } from '../translator';
import type { WorkerRequest } from './protocol';

/** Sending 4,000 segments in one message takes a page 25 ms, and checking them the worker 200 ms. */
const HANDED_AT_ONCE = 500;

/**
 * Asks a worker for a translation. Many segments are sent in parts, between which both ends can do
 * something else; up to 500 are sent at once.
 *
 * @param isWanted is asked before each further part
 * @param onSent called when the worker has been sent all, but not when the rest is no longer wanted
 */
export function handOver(
  request: number,
  segments: readonly SourceSegment[],
  send: (message: WorkerRequest) => void,
  isWanted: () => boolean,
  onSent: () => void,
): void {
  const sendFrom = (start: number): void => {
    const end = start + HANDED_AT_ONCE;
    const part = segments.slice(start, end);
    if (end >= segments.length) {
      send({ kind: 'translate', request, segments: part });
      onSent();
      return;
    }
    send({ kind: 'hand-over', request, segments: part });
    void yieldToPage().then(() => {
      if (isWanted()) sendFrom(end);
    });
  };
  sendFrom(0);
}
