/** Lets so many requests through at a time and in a while, over all who ask. */
export interface RequestGate {
  /** Runs the work, or gives null where too many have asked. */
  pass<Value>(work: () => Promise<Value>): Promise<Value | null>;
}

export function createRequestGate({
  atOnce,
  aMinute,
  now = Date.now,
}: {
  readonly atOnce: number;
  readonly aMinute: number;
  /** Milliseconds, from any start. */
  readonly now?: () => number;
}): RequestGate {
  let running = 0;
  let begun: number[] = [];
  return {
    async pass(work) {
      begun = begun.filter((time) => time > now() - 60_000);
      if (running >= atOnce || begun.length >= aMinute) return null;
      running += 1;
      begun.push(now());
      try {
        return await work();
      } finally {
        running -= 1;
      }
    },
  };
}
