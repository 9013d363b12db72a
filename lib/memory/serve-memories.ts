import { assertNever } from '@/lib/base/assert-never';
import { type MemoryRequest, parseMemoryRequest } from './memory-messages';
import type { MemoryService } from './memory-service';

/** What both ends need of a channel: a worker's global scope and a MessagePort are that. */
export interface MemoryPort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** The worker's end: answers each question in the order in which they came. */
export function serveMemories(port: MemoryPort, service: MemoryService): void {
  let turn: Promise<void> = Promise.resolve();
  port.addEventListener('message', ({ data }) => {
    const asked = parseMemoryRequest(data);
    turn = turn.then(async () => {
      port.postMessage({ request: asked.request, answer: await answer(service, asked) });
    });
  });
}

function answer(service: MemoryService, asked: MemoryRequest): Promise<unknown> {
  switch (asked.kind) {
    case 'open':
      return service.open(asked.ids);
    case 'add':
      return service.add(asked.id, asked.file);
    case 'remove':
      return service.remove(asked.id);
    case 'recall':
      return service.recall(asked.sentences);
    case 'find-similar':
      return service.findSimilar(asked.sentence);
    case 'find-words':
      return service.findWords(asked.words, asked.language);
    default:
      return assertNever(asked);
  }
}
