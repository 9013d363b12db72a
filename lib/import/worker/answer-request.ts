import { assertNever } from '@/lib/base/assert-never';
import { readArticleFile } from '@/lib/import/files/read-article-file';
import { readPasted } from '@/lib/import/files/read-pasted';
import { documentLimits } from '@/lib/import/limits';
import { answerOf, type ImportAnswer, type ImportRequest } from './import-messages';

/** Reads what is asked for and answers, in the thread that was started for it. */
export function answerRequest(
  request: ImportRequest,
  answer: (message: ImportAnswer) => void,
): void {
  answer({ kind: 'begun' });
  read(request).then(
    (result) => answer(answerOf(result)),
    (error: unknown) => {
      if (isMissingPart(error)) answer({ kind: 'lacking' });
      // Thrown outside of the promise, whoever started the thread hears of it.
      else
        setTimeout(() => {
          throw error;
        });
    },
  );
}

/** The readers of each format are loaded when needed; the bundler names the error so that says one is missing. */
const isMissingPart = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ChunkLoadError';

async function read(request: ImportRequest) {
  switch (request.kind) {
    case 'file': {
      const { file, name, choices } = request;
      return readArticleFile({ name, bytes: await firstBytesOf(file) }, choices);
    }
    case 'fetched': {
      const { bytes, address, mediaType, choices } = request;
      return readArticleFile({ name: nameIn(address), bytes, address, mediaType }, choices);
    }
    case 'pasted':
      return readPasted(request, request.choices);
    default:
      return assertNever(request);
  }
}

/** Null when the file is gone, or may no longer be read. Of a huge one no more than is refused. */
async function firstBytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, documentLimits.fileBytes + 1).arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** The last part of an address's path, as the name of a file; the host where there is none. */
function nameIn(address: string): string {
  const { pathname, hostname } = new URL(address);
  return pathname.split('/').findLast((part) => part !== '') ?? hostname;
}
