import * as v from 'valibot';
import type { RemoteWorker } from '@/lib/base/remote-worker';
import { fail } from '@/lib/base/result';
import { answerSchemas, type MemoryRequest, parseMemoryReply } from './memory-messages';
import type { MemoryService } from './memory-service';

type Question = MemoryRequest extends infer One
  ? One extends MemoryRequest
    ? Omit<One, 'request'>
    : never
  : never;

interface Pending {
  readonly take: (answer: unknown) => void;
  readonly giveUp: () => void;
}

/**
 * The memories in a worker, which starts with the first question. Where it dies, what was asked is
 * answered as by no memory, and the next question starts another with the same memories.
 */
export function createRemoteMemories(startWorker: () => RemoteWorker): MemoryService {
  let worker: RemoteWorker | null = null;
  let last = 0;
  let opened: readonly string[] = [];
  const pending = new Map<number, Pending>();

  const start = (): RemoteWorker => {
    const started = startWorker();
    started.onMessage((message) => {
      const { request, answer } = parseMemoryReply(message);
      pending.get(request)?.take(answer);
      pending.delete(request);
    });
    started.onDeath(() => {
      if (worker !== started) return;
      started.terminate();
      worker = null;
      const lost = [...pending.values()];
      pending.clear();
      for (const { giveUp } of lost) giveUp();
    });
    worker = started;
    if (opened.length > 0) send(started, { kind: 'open', ids: opened }, ignored);
    return started;
  };

  const send = (to: RemoteWorker, question: Question, answered: Pending): void => {
    last += 1;
    pending.set(last, answered);
    to.postMessage({ ...question, request: last });
  };

  const ask = <Answer>(
    question: Question,
    schema: v.GenericSchema<unknown, Answer>,
    otherwise: Answer,
  ): Promise<Answer> =>
    new Promise((resolve) => {
      send(worker ?? start(), question, {
        take: (answer) => resolve(v.parse(schema, answer)),
        giveUp: () => resolve(otherwise),
      });
    });

  return {
    async open(ids) {
      opened = ids;
      // Without memories there is nothing to start a worker for.
      if (worker === null && ids.length === 0) return;
      await ask({ kind: 'open', ids }, answerSchemas.open, undefined);
    },
    async add(id, file) {
      const answer = await ask(
        { kind: 'add', id, file },
        answerSchemas.add,
        fail({ code: 'memory-file-unreadable' } as const),
      );
      if (answer.ok) opened = [...opened.filter((other) => other !== id), id];
      return answer;
    },
    async remove(id) {
      opened = opened.filter((other) => other !== id);
      await ask({ kind: 'remove', id }, answerSchemas.remove, undefined);
    },
    recall: (sentences) =>
      opened.length === 0
        ? Promise.resolve(sentences.map(() => null))
        : ask(
            { kind: 'recall', sentences },
            answerSchemas.recall,
            sentences.map(() => null),
          ),
    findSimilar: (sentence) =>
      opened.length === 0
        ? Promise.resolve([])
        : ask({ kind: 'find-similar', sentence }, answerSchemas['find-similar'], []),
    findWords: (words, language) =>
      opened.length === 0
        ? Promise.resolve({ total: 0, pairs: [] })
        : ask({ kind: 'find-words', words, language }, answerSchemas['find-words'], {
            total: 0,
            pairs: [],
          }),
  };
}

const ignored: Pending = { take: () => undefined, giveUp: () => undefined };
