import { describe, expect, it } from 'vitest';
import type { WorkerPort } from '@/lib/mt/messages/message-port';
import { parseRequest, type WorkerReply, type WorkerRequest } from '@/lib/mt/messages/protocol';
import { createWorkerTranslator } from '@/lib/mt/messages/worker-translator';
import type { SegmentOutcome, SourceSegment } from '@/lib/mt/translator';

/** A worker that does only what the test has it do. */
function createWorkers() {
  const workers: {
    heard: WorkerRequest[];
    say: (reply: WorkerReply) => void;
    die: () => void;
    isTerminated: boolean;
  }[] = [];
  const startWorker = (): WorkerPort => {
    const listeners: ((message: unknown) => void)[] = [];
    const deaths: (() => void)[] = [];
    const worker = {
      heard: [] as WorkerRequest[],
      say: (reply: WorkerReply) => {
        for (const listener of listeners) listener(structuredClone(reply));
      },
      die: () => {
        for (const death of deaths) death();
      },
      isTerminated: false,
    };
    workers.push(worker);
    return {
      postMessage: (message) => worker.heard.push(parseRequest(message)),
      onMessage: (listener) => listeners.push(listener),
      onDeath: (listener) => deaths.push(listener),
      terminate: () => {
        worker.isTerminated = true;
      },
    };
  };
  const at = (index: number) => {
    const worker = workers[index];
    if (!worker) throw new Error(`No worker ${index} was started`);
    return worker;
  };
  return { startWorker, at, workers };
}

const segments: readonly SourceSegment[] = ['Un.', 'Deux.', 'Trois.'].map((text, index) => ({
  id: `${index + 1}`,
  text,
  terms: [],
}));
const outcome = (status: 'drafted' | 'translated', id: string): SegmentOutcome => ({
  status,
  id,
  translation: { text: id, links: [], tokens: 1, steering: [] },
});
const translated = (id: string) => outcome('translated', id);
const model = { id: 'm', digest: 'd', aligns: true, obeysTerms: true };
const never = () => new AbortController().signal;
const ignore = () => undefined;

/** Starts translating all three; tells what came and whether it has ended. */
function begin(translator: ReturnType<typeof createWorkerTranslator>, signal = never()) {
  const outcomes: SegmentOutcome[] = [];
  const state = { outcomes, hasEnded: false };
  const ended = translator
    .translate(segments, (outcome) => outcomes.push(outcome), signal)
    .then(() => {
      state.hasEnded = true;
    });
  return { ...state, outcomes, ended, state };
}

describe('createWorkerTranslator', () => {
  it('starts no worker before it is needed', () => {
    const { startWorker, workers } = createWorkers();
    const translator = createWorkerTranslator('m', startWorker);
    translator.prioritise(['1']);
    translator.dispose();
    expect(workers).toHaveLength(0);
  });

  it('reports each segment once, though the worker says it twice', async () => {
    const { startWorker, at } = createWorkers();
    const { outcomes, ended } = begin(createWorkerTranslator('m', startWorker));
    for (const id of ['1', '1', '2', '3']) {
      at(0).say({ kind: 'outcome', request: 1, outcome: translated(id) });
    }
    at(0).say({ kind: 'done', request: 1 });
    await ended;
    expect(outcomes.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('passes a draft on, and waits for what follows it; of what has ended it takes none', async () => {
    const { startWorker, at } = createWorkers();
    const { outcomes } = begin(createWorkerTranslator('m', startWorker));
    for (const said of [outcome('drafted', '1'), translated('1'), outcome('drafted', '1')]) {
      at(0).say({ kind: 'outcome', request: 1, outcome: said });
    }
    expect(outcomes.map(({ status }) => status)).toEqual(['drafted', 'translated']);
    at(0).say({ kind: 'outcome', request: 1, outcome: outcome('drafted', '2') });
    at(0).die();
    at(1).say({ kind: 'loaded', request: 2, model });
    const [again] = at(1).heard.filter(({ kind }) => kind === 'translate');
    expect(again).toMatchObject({ segments: [{ id: '2' }, { id: '3' }] });
  });

  it('loads once for all who ask', async () => {
    const { startWorker, at } = createWorkers();
    const translator = createWorkerTranslator('m', startWorker);
    const both = Promise.all([translator.load(ignore), translator.load(ignore)]);
    at(0).say({ kind: 'loaded', request: 1, model });
    expect(await both).toEqual([
      { ok: true, value: model },
      { ok: true, value: model },
    ]);
    expect(at(0).heard).toHaveLength(1);
  });

  it('tries again in a new worker after a load that failed', async () => {
    const { startWorker, at } = createWorkers();
    const translator = createWorkerTranslator('m', startWorker);
    const first = translator.load(ignore);
    const failure = { code: 'network-unreachable', file: 'config.json' } as const;
    at(0).say({ kind: 'failed', request: 1, failure });
    expect(await first).toEqual({ ok: false, failure });
    expect(at(0).isTerminated).toBe(true);
    const second = translator.load(ignore);
    at(1).say({ kind: 'loaded', request: 2, model });
    expect(await second).toEqual({ ok: true, value: model });
  });

  describe('with more than a message holds', () => {
    const many = Array.from({ length: 1200 }, (_, at) => ({
      id: `${at}`,
      text: 'Oui.',
      terms: [],
    }));
    const sentTo = ({ heard }: { heard: readonly WorkerRequest[] }) =>
      heard
        .flatMap((message) => ('segments' in message ? message.segments : []))
        .map(({ id }) => id);
    const allIds = many.map(({ id }) => id);

    it('hands all over in parts, the last with the request, and then what was put in front', async () => {
      const { startWorker, at } = createWorkers();
      const translator = createWorkerTranslator('m', startWorker);
      void translator.translate(many, ignore, never());
      translator.prioritise(['7']);
      await expect
        .poll(() => at(0).heard.map(({ kind }) => kind))
        .toEqual(['hand-over', 'prioritise', 'hand-over', 'translate', 'prioritise']);
      expect(sentTo(at(0))).toEqual(allIds);
    });

    it('stops when it is cancelled', async () => {
      const { startWorker, at } = createWorkers();
      const controller = new AbortController();
      const translator = createWorkerTranslator('m', startWorker);
      const ended = translator.translate(many, ignore, controller.signal);
      controller.abort();
      await ended;
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(at(0).heard.map(({ kind }) => kind)).toEqual(['hand-over', 'cancel']);
    });

    it('puts nothing in front of the next that was put in front of one that was cancelled', async () => {
      const { startWorker, at } = createWorkers();
      const controller = new AbortController();
      const translator = createWorkerTranslator('m', startWorker);
      const ended = translator.translate(many, ignore, controller.signal);
      translator.prioritise(['7']);
      controller.abort();
      await ended;
      void translator.translate(segments, ignore, never());
      expect(at(0).heard.map(({ kind }) => kind)).toEqual([
        'hand-over',
        'prioritise',
        'cancel',
        'translate',
      ]);
    });

    it('begins anew with the next worker when the first dies', async () => {
      const { startWorker, at } = createWorkers();
      void createWorkerTranslator('m', startWorker).translate(many, ignore, never());
      at(0).die();
      await expect.poll(() => at(1).heard.at(-1)?.kind).toBe('translate');
      expect(sentTo(at(1))).toEqual(allIds);
      expect(sentTo(at(0))).toHaveLength(500);
    });
  });

  it('sends what is left once more when the worker dies, after loading', async () => {
    const { startWorker, at } = createWorkers();
    const translator = createWorkerTranslator('m', startWorker);
    const { outcomes, ended } = begin(translator);
    at(0).say({ kind: 'outcome', request: 1, outcome: translated('1') });
    at(0).die();
    expect(at(0).isTerminated).toBe(true);
    expect(at(1).heard.map(({ kind }) => kind)).toEqual(['load', 'translate']);
    expect(at(1).heard[1]).toMatchObject({ segments: [{ id: '2' }, { id: '3' }] });
    // The dead one's last words count for nothing.
    at(0).say({ kind: 'outcome', request: 1, outcome: translated('2') });
    expect(outcomes).toHaveLength(1);
    at(1).say({ kind: 'outcome', request: 1, outcome: translated('3') });
    at(1).say({ kind: 'outcome', request: 1, outcome: translated('2') });
    at(1).say({ kind: 'done', request: 1 });
    await ended;
    expect(outcomes.map(({ id }) => id)).toEqual(['1', '3', '2']);
  });

  it('fails what is left when the second worker dies too', async () => {
    const { startWorker, at, workers } = createWorkers();
    const translator = createWorkerTranslator('m', startWorker);
    const { outcomes, ended } = begin(translator);
    at(0).say({ kind: 'outcome', request: 1, outcome: translated('1') });
    at(0).die();
    at(1).die();
    await ended;
    const failure = { code: 'worker-died' };
    expect(outcomes.slice(1)).toEqual([
      { status: 'failed', id: '2', failure },
      { status: 'failed', id: '3', failure },
    ]);
    expect(workers).toHaveLength(2);
  });

  it('fails a load whose worker dies twice', async () => {
    const { startWorker, at } = createWorkers();
    const loading = createWorkerTranslator('m', startWorker).load(ignore);
    at(0).die();
    at(1).die();
    expect(await loading).toMatchObject({ ok: false, failure: { code: 'model-not-loadable' } });
  });

  it('gives later work a new worker after two deaths', async () => {
    const { startWorker, at } = createWorkers();
    const translator = createWorkerTranslator('m', startWorker);
    const first = begin(translator);
    at(0).die();
    at(1).die();
    await first.ended;
    const again = translator.load(ignore);
    at(2).say({ kind: 'loaded', request: 3, model });
    expect(await again).toEqual({ ok: true, value: model });
  });

  it('resolves at once when cancelled, tells the worker, and reports nothing more', async () => {
    const { startWorker, at } = createWorkers();
    const controller = new AbortController();
    const { outcomes, ended } = begin(createWorkerTranslator('m', startWorker), controller.signal);
    controller.abort();
    await ended;
    expect(at(0).heard.at(-1)).toEqual({ kind: 'cancel', request: 1 });
    at(0).say({ kind: 'outcome', request: 1, outcome: translated('1') });
    at(0).say({ kind: 'cancelled', request: 1 });
    expect(outcomes).toEqual([]);
  });

  it('ends everything when disposed of, and starts nothing after', async () => {
    const { startWorker, at, workers } = createWorkers();
    const translator = createWorkerTranslator('m', startWorker);
    const loading = translator.load(ignore);
    const { outcomes, ended } = begin(translator);
    translator.dispose();
    await ended;
    expect(await loading).toMatchObject({ ok: false });
    expect(await translator.load(ignore)).toMatchObject({ ok: false });
    await begin(translator).ended;
    expect(outcomes).toEqual([]);
    expect(at(0).isTerminated).toBe(true);
    expect(workers).toHaveLength(1);
  });

  describe('watches its worker, which', () => {
    /** Time passes when the test says so. */
    function watched(startWorker: (deaths: number) => WorkerPort) {
      let due: (() => void) | null = null;
      const translator = createWorkerTranslator('m', startWorker, (_ms, run) => {
        due = run;
        return () => undefined;
      });
      const wait = (times: number) => {
        for (let time = 0; time < times; time += 1) {
          const run = due;
          due = null;
          run?.();
        }
      };
      return { translator, wait };
    }

    it('is replaced when it hangs, and goes on at the first unfinished sentence', async () => {
      const { startWorker, at, workers } = createWorkers();
      const { translator, wait } = watched(startWorker);
      const { outcomes } = begin(translator);
      at(0).say({ kind: 'outcome', request: 1, outcome: translated('1') });
      wait(4);
      expect(workers).toHaveLength(1);
      wait(1);
      expect(at(0).isTerminated).toBe(true);
      at(1).say({ kind: 'loaded', request: 2, model });
      const [again] = at(1).heard.filter(({ kind }) => kind === 'translate');
      expect(again).toMatchObject({ segments: [{ id: '2' }, { id: '3' }] });
      expect(outcomes.map(({ id }) => id)).toEqual(['1']);
    });

    it('is left alone as long as it answers', () => {
      const { startWorker, at, workers } = createWorkers();
      const { translator, wait } = watched(startWorker);
      begin(translator);
      for (let turn = 0; turn < 20; turn += 1) {
        wait(1);
        at(0).say({ kind: 'alive' });
      }
      expect(workers).toHaveLength(1);
      expect(at(0).heard.filter(({ kind }) => kind === 'are-you-alive')).toHaveLength(20);
    });

    it('has longer while it loads a model', () => {
      const { startWorker, workers } = createWorkers();
      const { translator, wait } = watched(startWorker);
      void translator.load(ignore);
      wait(12);
      expect(workers).toHaveLength(1);
      wait(1);
      expect(workers).toHaveLength(2);
    });

    it('is said to lack its code where it never gave a sign, and so did the one after it', async () => {
      const { startWorker } = createWorkers();
      const { translator, wait } = watched(startWorker);
      const loaded = translator.load(ignore);
      wait(26);
      expect(await loaded).toMatchObject({ ok: false, failure: { code: 'model-file-stalled' } });
    });

    it('is said to have died where it had given a sign before', async () => {
      const { startWorker, at } = createWorkers();
      const { translator, wait } = watched(startWorker);
      const loaded = translator.load(ignore);
      for (const worker of [0, 1]) {
        at(worker).say({ kind: 'alive' });
        wait(13);
      }
      expect(await loaded).toMatchObject({ ok: false, failure: { code: 'model-not-loadable' } });
    });

    it('is followed by a simpler one, and by none after that', async () => {
      const { startWorker, at, workers } = createWorkers();
      const asked: number[] = [];
      const { translator, wait } = watched((deaths) => {
        asked.push(deaths);
        return startWorker();
      });
      const { outcomes, ended } = begin(translator);
      at(0).die();
      wait(14);
      await ended;
      expect(asked).toEqual([0, 1]);
      expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true);
      expect(outcomes.map((each) => each.status === 'failed' && each.failure.code)).toEqual([
        'worker-died',
        'worker-died',
        'worker-died',
      ]);
    });

    it('is followed by one that loads the model again, for whoever goes on after both have died', async () => {
      const { startWorker, at } = createWorkers();
      const translator = createWorkerTranslator('m', startWorker);
      void translator.load(ignore);
      at(0).say({ kind: 'loaded', request: 1, model });
      const { ended } = begin(translator);
      at(0).die();
      at(1).die();
      await ended;
      begin(translator);
      expect(at(2).heard.map(({ kind }) => kind)).toEqual(['load', 'translate']);
    });

    it('is new for whoever goes on after they have stopped a deaf one', () => {
      const { startWorker, at, workers } = createWorkers();
      const { translator, wait } = watched(startWorker);
      const controller = new AbortController();
      begin(translator, controller.signal);
      wait(2);
      controller.abort();
      expect(at(0).isTerminated).toBe(true);
      begin(translator);
      expect(workers).toHaveLength(2);
    });
  });

  it('says why its worker could not start, where that can be found out', async () => {
    const { startWorker, at } = createWorkers();
    const failure = { code: 'engine-missing', file: '/engine/worker.js' } as const;
    const translator = createWorkerTranslator('m', () => ({
      ...startWorker(),
      findCause: () => Promise.resolve(failure),
    }));
    const loading = translator.load(ignore);
    at(0).die();
    at(1).die();
    expect(await loading).toEqual({ ok: false, failure });
  });
});
