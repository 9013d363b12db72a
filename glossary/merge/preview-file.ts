import type { GlossaryPreview, ImportChoices } from '@/glossary/import/preview';
import type { GlossaryFileFailure } from '@/lib/base/failure';
import { type RemoteWorker, remoteWorker } from '@/lib/base/remote-worker';
import { fail, type Result, succeed } from '@/lib/base/result';
import { type KeyedTaken, type PreviewRequest, parsePreviewReply } from './preview-messages';

/** What a file would bring: as `GlossaryPreview` says, with the keys of its entries. */
export interface FilePreview extends Omit<GlossaryPreview, 'taken'> {
  readonly taken: readonly KeyedTaken[];
}

/**
 * Reads a glossary's file in a worker of its own, which ends with it.
 *
 * @returns null when `signal` ended it
 */
export function previewFile(
  startWorker: () => RemoteWorker,
  file: Blob,
  choices: ImportChoices,
  signal: AbortSignal,
): Promise<Result<FilePreview, GlossaryFileFailure> | null> {
  return new Promise((resolve) => {
    const worker = startWorker();
    const taken: KeyedTaken[] = [];
    let hasBegun = false;
    const end = (result: Result<FilePreview, GlossaryFileFailure> | null): void => {
      worker.terminate();
      resolve(result);
    };
    signal.addEventListener('abort', () => end(null), { once: true });
    worker.onDeath(() =>
      end(fail({ code: hasBegun ? 'glossary-file-unreadable' : 'glossary-reader-missing' })),
    );
    worker.onMessage((message) => {
      const reply = parsePreviewReply(message);
      if (reply.kind === 'begun') hasBegun = true;
      else if (reply.kind === 'taken') taken.push(...reply.part);
      else if (reply.kind === 'read') end(succeed({ ...reply.preview, taken }));
      else end(fail(reply.failure));
    });
    worker.postMessage({ file, choices } satisfies PreviewRequest);
  });
}

/** Starts the browser's worker for it. */
export const startPreviewWorker = (): RemoteWorker =>
  remoteWorker(new Worker(new URL('./preview-worker.ts', import.meta.url), { type: 'module' }));
