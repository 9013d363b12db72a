/** What a finger has done since it was put down. */
export interface FingerMove {
  /** In CSS pixels, to the right and down. */
  readonly dx: number;
  readonly dy: number;
  readonly ms: number;
}

/** So far a finger goes to the side on purpose. */
const LEAST_PX = 48;
/** A finger that goes on for longer selects, or rests. */
const MOST_MS = 800;
/** Below this, a finger that is put down trembles. */
const TREMOR_PX = 10;

/**
 * Judges a move: `swipe` when it is one once the finger is lifted; `open` when it may still become one; `other`
 * when it is a scroll, a long press or the like, and never will.
 */
export function judgeMove({ dx, dy, ms }: FingerMove): 'swipe' | 'open' | 'other' {
  const [across, along] = [Math.abs(dx), Math.abs(dy)];
  if (ms > MOST_MS || (along > TREMOR_PX && along * 2 > across)) return 'other';
  return across >= LEAST_PX ? 'swipe' : 'open';
}
