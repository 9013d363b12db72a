import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fail, type Result } from '@/lib/base/result';
import {
  type ImportChoices,
  type ImportedArticle,
  noChoices,
} from '@/lib/import/files/imported-article';
import { documentLimits } from '@/lib/import/limits';
import {
  type ImportFailure,
  type ImportThread,
  importArticle,
} from '@/lib/import/worker/import-article';

/** Of what a document is made to in memory; its bytes are not counted in it. */
const MOST_MEGABYTES = 400;

/**
 * Reads a file in a thread of its own, as the page does, so that none holds the others up or takes all
 * memory.
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
  const bytes = readBytes(path);
  if (bytes === null) return Promise.resolve(fail({ code: 'article-file-unreadable' }));
  return importArticle(
    { kind: 'file', file: new Blob([bytes]), name: basename(path), choices },
    signal,
    () => startThread(megabytes),
    seconds,
  );
}

function startThread(megabytes: number): ImportThread {
  const worker = new Worker(new URL('./read-thread.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  return {
    ask: (request) => worker.postMessage(request),
    onAnswer: (listener) => void worker.on('message', listener),
    onError: (listener) => void worker.on('error', listener),
    end: () => void worker.terminate(),
  };
}

function readBytes(path: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return null;
  }
}
