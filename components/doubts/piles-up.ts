import type { Doubt } from '@/components/state/doubts';
import { isOpen } from '@/components/state/doubts';

/**
 * One flagged sentence in six. Of 100 sentences of the built-in model's English that were read, 19 were
 * flagged and 39 misled (`tests/fixtures/flags/real-output.json`), so that where a sixth is flagged, about a
 * third misleads.
 */
const SHARE = 1 / 6;
/** Fewer may be chance. */
const LEAST_SENTENCES = 5;

/** How many sentences have something to check where those pile up; null where they do not. */
export function pileOf(doubts: readonly Doubt[], sentences: number): number | null {
  const flagged = new Set(doubts.filter(isOpen).map(({ segmentId }) => segmentId)).size;
  return flagged >= LEAST_SENTENCES && flagged >= SHARE * sentences ? flagged : null;
}
