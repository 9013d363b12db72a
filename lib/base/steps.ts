import { type YieldToPage, yieldEverySlice } from './yield-to-page';

/** Long work, which may pause wherever it yields, and ends with a value. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** Does long work without a pause. */
export function doAtOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Steps between two looks at the clock. */
const LOOKED_AFTER = 32;

/**
 * Does long work while the page has its turn.
 *
 * @returns null when `signal` ended it
 */
export async function doInSlices<Value>(
  steps: Steps<Value>,
  signal: AbortSignal,
  yieldIfDue: YieldToPage = yieldEverySlice(),
): Promise<Value | null> {
  for (let count = 0; ; count += 1) {
    if (count % LOOKED_AFTER === 0) {
      await yieldIfDue();
      if (signal.aborted) return null;
    }
    const { done, value } = steps.next();
    if (done) return value;
  }
}
