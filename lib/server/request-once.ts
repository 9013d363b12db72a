import type { LookupAddress } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Asks for the addresses of a host, as `dns.promises.lookup` does with `all`. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** A connection that is not made, because of where it would lead. */
export class AddressRefused extends Error {}
/** An answer that is longer than is taken. */
export class AnswerTooLarge extends Error {}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Unpacked. */
  readonly readBody: () => Promise<Uint8Array>;
  readonly discard: () => void;
}

/**
 * Asks one address for its page, without following where it leads on. The host is looked up once, and the
 * connection goes to what was looked up and checked, so that a name that means another machine a moment
 * later gains nothing.
 *
 * Rejects with `AddressRefused` where any of the host's addresses is not allowed.
 */
export function requestOnce(
  url: URL,
  options: {
    readonly resolve: Resolve;
    readonly isAllowed: (address: string) => boolean;
    readonly sizeBytes: number;
    readonly signal: AbortSignal;
  },
): Promise<Answer> {
  const { resolve, isAllowed, signal } = options;
  // An address in numbers is never looked up.
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  const isLiteral = /^[\d.]+$|:/.test(literal);
  if (isLiteral && !isAllowed(literal)) return Promise.reject(new AddressRefused(literal));

  const lookup: LookupFunction = (host, _options, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        const refused = found.find(({ address }) => !isAllowed(address));
        if (refused !== undefined) done(new AddressRefused(refused.address), '', 4);
        else if (first === undefined) done(new Error(`${host} has no address`), '', 4);
        else if (_options.all) done(null, [first]);
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), '', 4),
    );
  };

  return new Promise((done, refuse) => {
    const ask = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = ask(
      url,
      {
        lookup,
        signal,
        // Each connection is made anew, and checked.
        agent: false,
        headers: {
          'user-agent': 'Mozilla/5.0 (compatible; Vis-a-vis reader)',
          accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.1',
          'accept-language': 'fr, en;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
        },
      },
      (response) =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          readBody: () => readBody(response, options.sizeBytes),
          discard: () => response.destroy(),
        }),
    );
    request.on('error', refuse);
    request.end();
  });
}

async function readBody(response: IncomingMessage, sizeBytes: number): Promise<Uint8Array> {
  const unpacked = unpack(response);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of unpacked) {
      if (!(part instanceof Uint8Array)) continue;
      size += part.length;
      if (size > sizeBytes) throw new AnswerTooLarge();
      parts.push(part);
    }
  } finally {
    response.destroy();
  }
  return Buffer.concat(parts);
}

function unpack(response: IncomingMessage) {
  const packed = response.headers['content-encoding'] ?? 'identity';
  const unpacker =
    packed === 'gzip' || packed === 'x-gzip'
      ? createGunzip()
      : packed === 'br'
        ? createBrotliDecompress()
        : packed === 'deflate'
          ? createInflate()
          : null;
  if (unpacker === null) return response;
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}
