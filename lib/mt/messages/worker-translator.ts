import { type After, afterTimer } from '@/lib/base/after';
import { assertNever } from '@/lib/base/assert-never';
import type { ModelFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import type {
  LoadNews,
  ModelIdentity,
  SegmentOutcome,
  SourceSegment,
  Translator,
} from '../translator';
import { handOver } from './hand-over';
import type { WorkerPort } from './message-port';
import { parseReply, type WorkerReply, type WorkerRequest } from './protocol';
import { watchWorker } from './watch-worker';

interface Load {
  readonly kind: 'load';
  readonly onNews: (news: LoadNews) => void;
  readonly end: (result: Result<ModelIdentity, ModelFailure>) => void;
  deaths: number;
}

interface Translation {
  readonly kind: 'translate';
  /** The segments that have not ended, by id, in the order given. */
  readonly waiting: Map<string, SourceSegment>;
  readonly onOutcome: (outcome: SegmentOutcome) => void;
  readonly end: () => void;
  /**
   * The segments that were put in front while the rest was being sent, of which the worker does not know;
   * else null.
   */
  front: readonly string[] | null;
  deaths: number;
}

const diedTwice: ModelFailure = { code: 'model-not-loadable', detail: 'The worker died twice' };

/** A worker that has never said a word waits for a part of its code, whose connection brings nothing. */
const codeStalled: ModelFailure = { code: 'model-file-stalled', file: 'worker.js' };

/** The number of times that work under way is sent again after its worker died, before it fails. */
const RESENDS = 1;

/**
 * Creates a translator in a worker, which is started when first needed. When it dies, a new worker takes
 * its place and gets the work under way once more. A worker that gives no sign of life is dead too.
 *
 * @param startWorker is told how many workers died since one last did its work
 */
export function createWorkerTranslator(
  model: string,
  startWorker: (attempt: number) => WorkerPort,
  after: After = afterTimer,
): Translator {
  let worker: WorkerPort | null = null;
  let isDisposed = false;
  let lastRequest = 0;
  let loaded: Promise<Result<ModelIdentity, ModelFailure>> | null = null;
  const pending = new Map<number, Load | Translation>();
  /** The workers in a row that died with work under way. */
  let deaths = 0;
  let lastPort: WorkerPort | null = null;
  /** Whether the latest worker has said nothing yet. */
  let isSilent = true;
  const watch = watchWorker({
    isBusy: () => worker !== null && pending.size > 0,
    isLoading: () => [...pending.values()].some(({ kind }) => kind === 'load'),
    ask: () => worker?.postMessage({ kind: 'are-you-alive' } satisfies WorkerRequest),
    onDead: () => replaceWorker(isSilent ? codeStalled : diedTwice),
    after,
  });

  const start = (): WorkerPort => {
    const started = startWorker(deaths);
    // Messages of a worker whose successor has started are about requests that were sent again.
    started.onMessage((message) => {
      if (worker !== started) return;
      isSilent = false;
      watch.heard();
      hear(parseReply(message));
    });
    started.onDeath(() => {
      if (worker === started) replaceWorker(diedTwice);
    });
    worker = started;
    lastPort = started;
    isSilent = true;
    return started;
  };

  const send = (message: WorkerRequest) => (worker ?? start()).postMessage(message);

  const hear = (reply: WorkerReply): void => {
    if (reply.kind === 'alive') return;
    const task = pending.get(reply.request);
    // The task ended here before the worker learned of it, as a cancelled one does.
    if (!task) return;
    switch (reply.kind) {
      case 'identified':
      case 'progress':
        if (task.kind === 'load') task.onNews(reply);
        return;
      case 'outcome':
        if (task.kind === 'translate') report(task, reply.outcome);
        return;
      case 'loaded':
        endLoad(reply.request, task, succeed(reply.model));
        return;
      case 'failed':
        endLoad(reply.request, task, fail(reply.failure));
        return;
      case 'done':
      case 'cancelled':
        if (reply.kind === 'done') deaths = 0;
        pending.delete(reply.request);
        if (task.kind === 'translate') task.end();
        return;
      default:
        assertNever(reply);
    }
  };

  const report = (task: Translation, outcome: SegmentOutcome): void => {
    if (!task.waiting.has(outcome.id)) return;
    if (outcome.status !== 'drafted') task.waiting.delete(outcome.id);
    task.onOutcome(outcome);
  };

  const endLoad = (
    request: number,
    task: Load | Translation,
    result: Result<ModelIdentity, ModelFailure>,
  ): void => {
    pending.delete(request);
    if (task.kind === 'load') task.end(result);
    // A runtime that could not start never starts in the same worker, so the next try gets a new one.
    if (!result.ok && pending.size === 0) stopWorker();
  };

  const stopWorker = (): void => {
    worker?.terminate();
    worker = null;
  };

  /** @param likely why a model could not be loaded, where nothing else tells */
  const replaceWorker = (likely: ModelFailure): void => {
    stopWorker();
    deaths += 1;
    const tasks = [...pending];
    for (const [request, task] of tasks) {
      task.deaths += 1;
      if (task.deaths > RESENDS) failForGood(request, task, likely);
    }
    if (pending.size === 0) return;
    // A new worker has no model yet. A load that is under way already comes first.
    const isLoading = [...pending.values()].some(({ kind }) => kind === 'load');
    if (!isLoading) addRequest({ ...loadAgain });
    const inOrder = [...pending].sort(([, a], [, b]) => rank(a) - rank(b));
    for (const [request, task] of inOrder) sendTask(request, task);
  };

  const failForGood = (request: number, task: Load | Translation, likely: ModelFailure): void => {
    pending.delete(request);
    if (task.kind === 'load') {
      void findCause().then((failure) => task.end(fail(failure ?? likely)));
      return;
    }
    for (const id of [...task.waiting.keys()]) {
      report(task, { status: 'failed', id, failure: { code: 'worker-died' } });
    }
    task.end();
  };

  const findCause = async (): Promise<ModelFailure | null> =>
    (await lastPort?.findCause?.()) ?? null;

  const addRequest = (task: Load | Translation): number => {
    lastRequest += 1;
    pending.set(lastRequest, task);
    watch.begin();
    return lastRequest;
  };

  const sendTask = (request: number, task: Load | Translation): void => {
    if (task.kind === 'load') {
      send({ kind: 'load', request, model });
      return;
    }
    const receiver = worker ?? start();
    const isWanted = () => worker === receiver && pending.has(request);
    task.front ??= [];
    handOver(request, [...task.waiting.values()], send, isWanted, () => {
      const { front } = task;
      task.front = null;
      if (front && front.length > 0) send({ kind: 'prioritise', ids: front });
    });
  };

  const submit = (task: Load | Translation): number => {
    // The worker has ended, after it died again and again or was deaf, and its successor has no model yet.
    if (task.kind === 'translate' && worker === null && loaded !== null) submit({ ...loadAgain });
    const request = addRequest(task);
    sendTask(request, task);
    return request;
  };

  return {
    load(onNews) {
      if (isDisposed) return Promise.resolve(disposed);
      loaded ??= new Promise<Result<ModelIdentity, ModelFailure>>((end) => {
        submit({ kind: 'load', onNews, end, deaths: 0 });
      }).then((result) => {
        // After a failure the next load tries again, because the network may be back.
        if (!result.ok) loaded = null;
        return result;
      });
      return loaded;
    },

    translate(segments, onOutcome, signal) {
      if (isDisposed || signal.aborted || segments.length === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const cancel = () => {
          if (!pending.delete(request)) return;
          // Whoever stops a worker that is deaf gets a new one when they go on.
          if (watch.isDeaf()) stopWorker();
          else send({ kind: 'cancel', request });
          resolve();
        };
        const end = () => {
          signal.removeEventListener('abort', cancel);
          resolve();
        };
        const waiting = new Map(segments.map((segment) => [segment.id, segment]));
        const request = submit({
          kind: 'translate',
          waiting,
          onOutcome,
          end,
          front: null,
          deaths: 0,
        });
        signal.addEventListener('abort', cancel, { once: true });
      });
    },

    prioritise(ids) {
      if (!worker || pending.size === 0) return;
      send({ kind: 'prioritise', ids });
      for (const task of pending.values()) {
        if (task.kind === 'translate' && task.front !== null) task.front = ids;
      }
    },

    dispose() {
      isDisposed = true;
      stopWorker();
      for (const [request, task] of [...pending]) {
        pending.delete(request);
        if (task.kind === 'load') {
          task.end(disposed);
        } else {
          task.end();
        }
      }
    },
  };
}

const disposed = fail({
  code: 'model-not-loadable',
  detail: 'The translator was disposed of',
} as const);

const ignore = () => undefined;

/** Nobody waits for it: the translation that follows says how it went. */
const loadAgain: Load = { kind: 'load', onNews: ignore, end: ignore, deaths: RESENDS };

const rank = (task: Load | Translation) => (task.kind === 'load' ? 0 : 1);
