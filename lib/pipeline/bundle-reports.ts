/** By segment id. */
type Reports<Report> = ReadonlyMap<string, Report>;

/** Runs something once, after so many ms. */
export type After = (ms: number, run: () => void) => void;

/**
 * Each change has the page count its sentences, and draw those of all the stretches that it touches: of a
 * long article the machine takes its batches from far apart. What comes four times a second is read as it
 * comes.
 */
const INTERVAL_MS = 250;
const FEW_SENTENCES = 500;

export interface ReportBundle<Report> {
  /** Handed on at once when nothing was for a while, so that the first sentence does not wait. */
  add(reports: Reports<Report>): void;
  /** Hands on what waits. */
  flush(): void;
}

/**
 * Hands reports on in their order: of a long article at most once an interval, else at once.
 *
 * @param sentences of the whole article
 */
export function bundleReports<Report>(
  sentences: number,
  onReports: (reports: Reports<Report>) => void,
  now: () => number,
  after: After,
): ReportBundle<Report> {
  const intervalMs = sentences > FEW_SENTENCES ? INTERVAL_MS : 0;
  let waiting = new Map<string, Report>();
  let flushedAt = Number.NEGATIVE_INFINITY;
  let isDue = false;
  const flush = () => {
    if (waiting.size === 0) return;
    const reports = waiting;
    waiting = new Map();
    flushedAt = now();
    onReports(reports);
  };
  return {
    flush,
    add(reports) {
      for (const [id, report] of reports) waiting.set(id, report);
      const left = intervalMs - (now() - flushedAt);
      if (left <= 0) flush();
      else if (!isDue) {
        isDue = true;
        after(left, () => {
          isDue = false;
          flush();
        });
      }
    },
  };
}
