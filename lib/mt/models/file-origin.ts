import type { ByteSource } from '@/lib/mt/translator';

/** The source of a model's files when none is kept: a site, the hub, a folder. */
export interface FileOrigin {
  readonly source: Exclude<ByteSource, 'cache'>;
  /**
   * Opens a file.
   *
   * @param start in bytes: where to begin, if the origin can; it may begin at 0 all the same
   */
  open(path: string, start?: number): Promise<OpenedFile>;
}

/** Has no file: for a model of which all is kept, or nothing can be had. */
export const nowhere: FileOrigin = {
  source: 'site',
  open: () => Promise.resolve({ status: 'missing' }),
};

export type OpenedFile =
  | {
      readonly status: 'open';
      readonly chunks: AsyncIterable<Uint8Array>;
      /** Where the chunks begin, in bytes; absent for the beginning. */
      readonly start?: number;
    }
  | { readonly status: 'missing' }
  | { readonly status: 'unreachable' };

export type Fetch = (
  url: string,
  options?: { readonly headers: Record<string, string> },
) => Promise<Response>;

/** Creates an origin of the files below an address, which ends in a slash. */
export function createWebOrigin(
  source: FileOrigin['source'],
  baseUrl: string,
  fetch: Fetch,
): FileOrigin {
  return {
    source,
    async open(path, start = 0) {
      let response: Response;
      try {
        response = await (start === 0
          ? fetch(baseUrl + path)
          : fetch(baseUrl + path, { headers: { range: `bytes=${start}-` } }));
      } catch {
        return { status: 'unreachable' };
      }
      if (response.ok && response.body) {
        const chunks = readChunks(response.body);
        // A server that knows no ranges sends the whole file again.
        return { status: 'open', chunks, start: response.status === 206 ? start : 0 };
      }
      await response.body?.cancel();
      // A server that is overloaded or down has not said that the file is missing.
      return {
        status: response.status >= 500 || response.status === 429 ? 'unreachable' : 'missing',
      };
    },
  };
}

/**
 * Safari cannot iterate a stream. Nor would a generator do: one that waits for a chunk ends only when that has come,
 * and a connection that brings nothing would be held for good, of the six that a browser has for a site.
 */
function readChunks(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  const chunks: AsyncIterator<Uint8Array, undefined> = {
    async next() {
      const { done, value } = await reader.read();
      return done ? ended : { done, value };
    },
    // Whoever reads no further gives the connection free.
    async return() {
      await reader.cancel().catch(() => undefined);
      return ended;
    },
  };
  return { [Symbol.asyncIterator]: () => chunks };
}

const ended = { done: true, value: undefined } as const;
