import type { MadeRequest } from './made-request';

/** A long visit makes some hundred requests; browsers forget all beyond 250 unless they are told. */
const MOST_REMEMBERED = 10_000;

export const rememberRequests = (): void =>
  performance.setResourceTimingBufferSize(MOST_REMEMBERED);

/** The requests of this page or worker alone, from the browser's own record of them. */
export const requestsHere = (): readonly MadeRequest[] =>
  [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ].flatMap((entry) =>
    entry instanceof PerformanceResourceTiming && /^https?:/.test(entry.name)
      ? [{ address: entry.name, bytes: entry.transferSize }]
      : [],
  );
