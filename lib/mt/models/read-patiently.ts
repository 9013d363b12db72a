/** Stands for an answer that did not come in time. */
export const stalled: unique symbol = Symbol('stalled');

/** Waits for an answer, but no longer than this many ms. */
export async function withinPatience<Answer>(
  answer: Promise<Answer>,
  patienceMs: number,
): Promise<Answer | typeof stalled> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatient = new Promise<typeof stalled>((resolve) => {
    timer = setTimeout(resolve, patienceMs, stalled);
  });
  try {
    return await Promise.race([answer, impatient]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads chunks to their end. Returns how that ended: `broken` where the connection broke, `stalled` where
 * no chunk came for too long, `too-long` where `take` wanted no more.
 *
 * @param take says whether a chunk has room
 */
export async function readAll(
  chunks: AsyncIterable<Uint8Array>,
  take: (chunk: Uint8Array) => boolean,
  patienceMs: number,
): Promise<'whole' | 'broken' | 'stalled' | 'too-long'> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await withinPatience(iterator.next(), patienceMs);
      if (next === stalled) {
        void iterator.return?.();
        return 'stalled';
      }
      if (next.done) return 'whole';
      if (!take(next.value)) {
        void iterator.return?.();
        return 'too-long';
      }
    }
  } catch {
    // Streams break with different errors.
    return 'broken';
  }
}
