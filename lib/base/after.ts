/** Runs something once, after this many ms. Returns a function that cancels it. */
export type After = (ms: number, run: () => void) => () => void;

/** Waits by a timer of the page or of Node. */
export const afterTimer: After = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};
