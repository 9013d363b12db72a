import type { ArticleFileFailure, ImporterFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import type { ImportedArticle } from '@/lib/import/files/imported-article';
import { documentLimits } from '@/lib/import/limits';
import { type ImportRequest, parseAnswer } from './import-messages';

export type ImportFailure = ArticleFileFailure | ImporterFailure;

/** A thread that reads one document: a worker of the browser, or one of Node. */
export interface ImportThread {
  ask(request: ImportRequest): void;
  onAnswer(listener: (message: unknown) => void): void;
  /** It failed in a way that nobody expected, has no memory left, or could not be loaded. */
  onError(listener: () => void): void;
  /** @param hasAnswered false where it may still be at work, or is broken */
  end(hasAnswered: boolean): void;
}

/**
 * Reads a document in a thread of its own, so that the page answers meanwhile, and so that one that never
 * ends or takes all memory ends with its thread.
 *
 * @param mostSeconds after which it is given up
 * @returns null when `signal` aborts
 */
export function importArticle(
  request: ImportRequest,
  signal: AbortSignal,
  startThread: () => ImportThread = startBrowserThread,
  mostSeconds: number = documentLimits.seconds,
): Promise<Result<ImportedArticle, ImportFailure> | null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve) => {
    const thread = startThread();
    let hasBegun = false;
    const end = (result: Result<ImportedArticle, ImportFailure> | null, hasAnswered = false) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      thread.end(hasAnswered);
      resolve(result);
    };
    const abort = () => end(null);
    const late = {
      code: 'article-file-beyond-limit',
      measure: 'seconds',
      limit: mostSeconds,
    } as const;
    const timer = setTimeout(() => end(fail(late)), mostSeconds * 1000);
    signal.addEventListener('abort', abort);
    thread.onError(() =>
      end(fail({ code: hasBegun ? 'article-file-unfinished' : 'importer-missing' })),
    );
    thread.onAnswer((message) => {
      const answer = parseAnswer(message);
      if (answer.kind === 'begun') hasBegun = true;
      if (answer.kind === 'read') end(succeed(answer.article), true);
      if (answer.kind === 'refused') end(fail(answer.failure), true);
      if (answer.kind === 'lacking') end(fail({ code: 'importer-missing' }));
    });
    thread.ask(request);
  });
}

function startBrowserThread(): ImportThread {
  const worker = new Worker(new URL('./main.ts', import.meta.url), {
    type: 'module',
    name: 'import',
  });
  const { port1: port, port2: workersPort } = new MessageChannel();
  return {
    ask: (request) => worker.postMessage(request, [workersPort]),
    onAnswer(listener) {
      port.onmessage = ({ data }) => listener(data);
    },
    onError: (listener) =>
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        listener();
      }),
    end() {
      worker.terminate();
      port.close();
    },
  };
}
