import type { After } from '@/lib/base/after';

/** Notices a worker that hangs, which no event of the browser tells of. */
export interface WorkerWatch {
  /** To be called when there is work; the watch goes on while there is. */
  begin(): void;
  /** To be called with each message of the worker. */
  heard(): void;
  /** Whether the last question has been without an answer for longer than a worker ever takes. */
  isDeaf(): boolean;
}

interface WatchOptions {
  readonly isBusy: () => boolean;
  /** Loading a model may keep a worker from answering for longer than a sentence does. */
  readonly isLoading: () => boolean;
  readonly ask: () => void;
  readonly onDead: () => void;
  readonly after: After;
}

/** A worker listens between two runs of the network, which take a tenth of a second on a plain machine. */
const ASKED_EVERY_MS = 5000;

/** 20 s without a sign of life: a machine that does much else besides may well be ten times as slow. */
const MOST_UNANSWERED = 4;

/** 60 s: graphs of hundreds of MB are opened in one go. */
const MOST_UNANSWERED_LOADING = 12;

/**
 * Counts questions and not time: after a machine has slept, or in a page whose timers are held back, much
 * time has passed in which nobody could answer.
 */
export function watchWorker({ isBusy, isLoading, ask, onDead, after }: WatchOptions): WorkerWatch {
  let unanswered = 0;
  let isWatching = false;

  const watchOn = (): void => {
    after(ASKED_EVERY_MS, () => {
      if (!isBusy()) {
        isWatching = false;
        return;
      }
      if (unanswered >= (isLoading() ? MOST_UNANSWERED_LOADING : MOST_UNANSWERED)) {
        unanswered = 0;
        onDead();
      }
      unanswered += 1;
      ask();
      watchOn();
    });
  };

  return {
    begin() {
      if (isWatching) return;
      isWatching = true;
      unanswered = 0;
      watchOn();
    },
    heard() {
      unanswered = 0;
    },
    isDeaf: () => unanswered > 1,
  };
}
