/** Reports by segment id. */
type Reports<Report> = ReadonlyMap<string, Report>;

/** Runs something once, after so many ms. */
export type After = (ms: number, run: () => void) => void;

/**
 * Each change makes the page count its sentences and redraw every stretch that it touches, and in a long
 * article the machine takes its batches from far apart. Four times a second still looks immediate to a
 * reader.
 */
const INTERVAL_MS = 250;
const FEW_SENTENCES = 500;

export interface ReportBundle<Report> {
  /** Passes the reports on at once if none was for a while, so that the first sentence does not wait. */
  add(reports: Reports<Report>): void;
  /** Passes on the reports that wait. */
  flush(): void;
}

/**
 * Passes reports on in their order: at most once an interval for a long article, at once for a short one.
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
