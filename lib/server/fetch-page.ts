import { lookup } from 'node:dns/promises';
import type { AddressFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { articleMediaTypes, type FetchLimits, fetchLimits } from './fetch-limits';
import { isPublicAddress } from './public-address';
import {
  AddressRefused,
  type Answer,
  AnswerTooLarge,
  type Resolve,
  requestOnce,
} from './request-once';

export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Where it was found in the end. */
  readonly address: string;
  /** As its header has it: `text/html; charset=utf-8`. */
  readonly mediaType: string;
}

interface FetchOptions {
  readonly limits?: FetchLimits;
  readonly resolve?: Resolve;
  readonly isAllowed?: (address: string) => boolean;
}

const lookUpAll: Resolve = (host) => lookup(host, { all: true });

/**
 * Fetches a page of the public internet for a reader. Every address that it is led to is looked up,
 * checked and connected to as it was checked, so that it reaches nothing of the network the server is in.
 */
export async function fetchPage(
  given: string,
  { limits = fetchLimits, resolve = lookUpAll, isAllowed = isPublicAddress }: FetchOptions = {},
): Promise<Result<FetchedPage, AddressFailure>> {
  const first = readAddress(given);
  if (first === null) return fail({ code: 'address-invalid' });
  const signal = AbortSignal.timeout(limits.timeoutMs);
  const { sizeBytes } = limits;
  try {
    let url = first;
    for (let hops = 0; hops <= limits.redirects; hops += 1) {
      const answer = await requestOnce(url, { resolve, isAllowed, sizeBytes, signal });
      const next = redirectOf(answer, url);
      if (next === null) return await readAnswer(answer, url, sizeBytes);
      answer.discard();
      if (next === 'invalid') return fail({ code: 'address-refused' });
      url = next;
    }
    return fail({ code: 'address-redirects', limit: limits.redirects });
  } catch (error) {
    if (error instanceof AddressRefused) return fail({ code: 'address-refused' });
    if (error instanceof AnswerTooLarge) {
      return fail({ code: 'address-too-large', limitBytes: sizeBytes });
    }
    if (signal.aborted) {
      return fail({ code: 'address-too-slow', limitSeconds: limits.timeoutMs / 1_000 });
    }
    // Networks fail in many ways, each with an error of its own.
    if (error instanceof Error) return fail({ code: 'address-unreachable' });
    throw error;
  }
}

const LONGEST_ADDRESS = 2_000;

/** Null for what is no address of http or https, and for one that carries a name and password. */
function readAddress(given: string, base?: URL): URL | null {
  const text = given.trim();
  if (text.length > LONGEST_ADDRESS || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.username === '' && url.password === '' ? url : null;
}

function redirectOf({ status, headers }: Answer, from: URL): URL | 'invalid' | null {
  if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined) return null;
  return readAddress(headers.location, from) ?? 'invalid';
}

async function readAnswer(
  answer: Answer,
  url: URL,
  sizeBytes: number,
): Promise<Result<FetchedPage, AddressFailure>> {
  const { status, headers } = answer;
  const mediaType = headers['content-type'] ?? '';
  if (status < 200 || status > 299) {
    answer.discard();
    return fail({ code: 'address-status', status });
  }
  const [kind = ''] = mediaType.toLowerCase().split(';');
  if (!articleMediaTypes.includes(kind.trim())) {
    answer.discard();
    return fail({ code: 'address-not-article', mediaType: kind.trim().slice(0, 100) });
  }
  if (Number(headers['content-length'] ?? 0) > sizeBytes) {
    answer.discard();
    return fail({ code: 'address-too-large', limitBytes: sizeBytes });
  }
  return succeed({ bytes: await answer.readBody(), address: url.href, mediaType });
}
