import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fail, type Result } from '@/lib/base/result';
import { formatOf } from '@/lib/import/files/file-format';
import {
  type ImportChoices,
  type ImportedArticle,
  noChoices,
} from '@/lib/import/files/imported-article';
import { readArticleFile } from '@/lib/import/files/read-article-file';
import { documentLimits } from '@/lib/import/limits';
import {
  type ImportFailure,
  type ImportThread,
  importArticle,
} from '@/lib/import/worker/import-article';

/** Of what a document is made to in memory; its bytes are not counted in it. */
const MOST_MEGABYTES = 400;

/** One after the other, so that many documents at once do not start many threads. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a thread beside this one, as the page does, so that none is waited for without end or takes
 * all memory.
 *
 * @param limits other than those of all documents
 * @returns null when `signal` aborts
 */
export function readDocument(
  path: string,
  signal: AbortSignal,
  choices: ImportChoices = noChoices,
  {
    seconds = documentLimits.seconds,
    megabytes = MOST_MEGABYTES,
  }: { readonly seconds?: number; readonly megabytes?: number } = {},
): Promise<Result<ImportedArticle, ImportFailure> | null> {
  const [name, bytes] = [basename(path), readBytes(path)];
  if (bytes === null) return Promise.resolve(fail({ code: 'article-file-unreadable' }));
  if (isPlain(name, bytes)) return readArticleFile({ name, bytes }, choices);
  const request = { kind: 'file', file: new Blob([bytes]), name, choices } as const;
  const read = () => importArticle(request, signal, () => threadOf(megabytes), seconds);
  const mine = turn.then(read);
  turn = mine.catch(() => undefined);
  return mine;
}

/** Text and subtitles have no structure that could hold the reading up, and need no thread. */
function isPlain(name: string, bytes: Uint8Array): boolean {
  const format = formatOf(name, bytes, '');
  const begin = new TextDecoder().decode(bytes.subarray(0, 4_000));
  // What begins as markup may be a page, whatever it is named.
  return (format === 'text' || format === 'subtitles') && !/^[\s\ufeff]*</.test(begin);
}

/** The thread that read the last document, which reads the next one if it has the same memory. */
let idle: { readonly worker: Worker; readonly megabytes: number } | null = null;

function threadOf(megabytes: number): ImportThread {
  const worker = idle?.megabytes === megabytes ? idle.worker : startThread(megabytes);
  idle = null;
  worker.ref();
  let forget = (): void => undefined;
  const listen = (event: 'message' | 'error', listener: (message: unknown) => void) => {
    const before = forget;
    worker.on(event, listener);
    forget = () => {
      before();
      worker.off(event, listener);
    };
  };
  return {
    ask: (request) => worker.postMessage(request),
    onAnswer: (listener) => listen('message', listener),
    onError: (listener) => listen('error', listener),
    end(hasAnswered) {
      forget();
      if (!hasAnswered) {
        void worker.terminate();
        return;
      }
      // It keeps no process from its end.
      worker.unref();
      idle = { worker, megabytes };
    },
  };
}

const startThread = (megabytes: number): Worker =>
  new Worker(new URL('./read-thread.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });

function readBytes(path: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return null;
  }
}
