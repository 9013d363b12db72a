import type { ByteSource } from '@/lib/mt/translator';

/** The source of a model's files when none is kept: a site, the hub, a folder. */
export interface FileOrigin {
  readonly source: Exclude<ByteSource, 'cache'>;
  open(path: string): Promise<OpenedFile>;
}

export type OpenedFile =
  | { readonly status: 'open'; readonly chunks: AsyncIterable<Uint8Array> }
  | { readonly status: 'missing' }
  | { readonly status: 'unreachable' };

export type Fetch = (url: string) => Promise<Response>;

/** Creates an origin of the files below an address, which ends in a slash. */
export function createWebOrigin(
  source: FileOrigin['source'],
  baseUrl: string,
  fetch: Fetch,
): FileOrigin {
  return {
    source,
    async open(path) {
      let response: Response;
      try {
        response = await fetch(baseUrl + path);
      } catch {
        return { status: 'unreachable' };
      }
      if (response.ok && response.body) {
        return { status: 'open', chunks: readChunks(response.body) };
      }
      await response.body?.cancel();
      // A server that is overloaded or down has not said that the file is missing.
      return {
        status: response.status >= 500 || response.status === 429 ? 'unreachable' : 'missing',
      };
    },
  };
}

// Safari cannot iterate a stream.
async function* readChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
