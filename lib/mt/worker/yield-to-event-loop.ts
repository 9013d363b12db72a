/** A run takes 5–40 ms; a cancel is heard at most this and one run after it was sent. */
const INTERVAL_MS = 20;

/**
 * Creates a function that lets a worker take its messages during long work: it yields to the event loop once
 * per interval, and otherwise resolves at once. It yields by a message to itself, because a timer would cost
 * 4 ms each time.
 */
export function createEventLoopYield(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let resume = (): void => undefined;
  port1.onmessage = () => resume();
  let last = performance.now();
  return () => {
    if (performance.now() - last < INTERVAL_MS) return Promise.resolve();
    return new Promise((resolve) => {
      resume = () => {
        last = performance.now();
        resolve();
      };
      port2.postMessage(null);
    });
  };
}
