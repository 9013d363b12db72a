import type { ArticleFileFailure, ImporterFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import type { ImportedArticle } from '@/lib/import/files/imported-article';
import { type ImportRequest, parseAnswer } from './import-messages';

/** Longer than the largest book takes on an old telephone. */
const LONGEST_MS = 60_000;

export type ImportFailure = ArticleFileFailure | ImporterFailure;

/**
 * Reads a document in a worker of its own, so that the page answers meanwhile, and so that one that never
 * ends or takes all memory ends with its worker.
 *
 * @returns null when `signal` aborts
 */
export function importArticle(
  request: ImportRequest,
  signal: AbortSignal,
  startWorker: () => Worker = startImportWorker,
): Promise<Result<ImportedArticle, ImportFailure> | null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve) => {
    const worker = startWorker();
    const { port1: port, port2: workersPort } = new MessageChannel();
    let hasBegun = false;
    const end = (result: Result<ImportedArticle, ImportFailure> | null) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      worker.terminate();
      port.close();
      resolve(result);
    };
    const abort = () => end(null);
    const timer = setTimeout(() => end(fail({ code: 'article-file-hostile' })), LONGEST_MS);
    signal.addEventListener('abort', abort);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(fail({ code: hasBegun ? 'article-file-hostile' : 'importer-missing' }));
    });
    port.onmessage = ({ data }) => {
      const answer = parseAnswer(data);
      if (answer.kind === 'begun') hasBegun = true;
      if (answer.kind === 'read') end(succeed(answer.article));
      if (answer.kind === 'refused') end(fail(answer.failure));
      if (answer.kind === 'lacking') end(fail({ code: 'importer-missing' }));
    };
    worker.postMessage(request, [workersPort]);
  });
}

const startImportWorker = (): Worker =>
  new Worker(new URL('./main.ts', import.meta.url), { type: 'module', name: 'import' });
