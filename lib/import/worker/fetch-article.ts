import * as v from 'valibot';
import type { AddressFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';

/** A page as the reader's own server fetched it. */
export interface FetchedArticle {
  readonly bytes: Uint8Array;
  /** Where it was found in the end. */
  readonly address: string;
  readonly mediaType: string;
}

const plain = <Code extends AddressFailure['code']>(code: Code) =>
  v.object({ code: v.literal(code) });

const failure = v.variant('code', [
  plain('address-invalid'),
  plain('address-refused'),
  plain('address-unreachable'),
  plain('address-busy'),
  plain('address-needs-server'),
  v.object({ code: v.literal('address-too-slow'), limitSeconds: v.number() }),
  v.object({ code: v.literal('address-too-large'), limitBytes: v.number() }),
  v.object({ code: v.literal('address-not-article'), mediaType: v.string() }),
  v.object({ code: v.literal('address-status'), status: v.number() }),
  v.object({ code: v.literal('address-redirects'), limit: v.number() }),
]);

/**
 * Has the reader's own server fetch a page: the one step of the app that asks the network for a text.
 *
 * @returns null when `signal` aborts
 */
export async function fetchArticle(
  address: string,
  signal: AbortSignal,
): Promise<Result<FetchedArticle, AddressFailure> | null> {
  let response: Response;
  try {
    response = await fetch('/fetch-article', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ address }),
      signal,
    });
  } catch (error) {
    if (signal.aborted) return null;
    // The browser names every way in which there is no network alike.
    if (error instanceof TypeError) return fail({ code: 'address-unreachable' });
    throw error;
  }
  const foundAt = response.headers.get('x-found-at');
  if (response.ok && foundAt !== null) {
    return succeed({
      bytes: new Uint8Array(await response.arrayBuffer()),
      address: decodeURIComponent(foundAt),
      mediaType: decodeURIComponent(response.headers.get('x-media-type') ?? ''),
    });
  }
  const said = v.safeParse(failure, await readJson(response));
  // A plain server of files has no such service.
  return fail(said.success ? said.output : { code: 'address-needs-server' });
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
