import * as v from 'valibot';
import type { AddressFailure } from '@/lib/base/failure';
import { fetchPage } from '@/lib/server/fetch-page';
import { readShortBody } from '@/lib/server/read-short-body';
import { createRequestGate } from '@/lib/server/request-gate';

const MOST_BYTES = 8_000;
const asked = v.object({ address: v.string() });
const gate = createRequestGate({ atOnce: 4, aMinute: 30 });

const refuse = (failure: AddressFailure, status: number) => Response.json(failure, { status });

/**
 * Fetches a page that the reader names, for this app's own pages alone: another site's page must not use
 * the reader's server to look about. The bytes go on as they came, and are read in the reader's browser.
 */
export async function POST(request: Request): Promise<Response> {
  // Browsers say where a request comes from; a form of another site could say `none` of itself.
  if (request.headers.get('sec-fetch-site') !== 'same-origin') {
    return refuse({ code: 'address-refused' }, 403);
  }
  const body = await readShortBody(request, MOST_BYTES);
  const parsed = body === null ? null : v.safeParse(asked, parseJson(body));
  if (!parsed?.success) return refuse({ code: 'address-invalid' }, 400);
  const fetched = await gate.pass(() => fetchPage(parsed.output.address));
  if (fetched === null) return refuse({ code: 'address-busy' }, 429);
  if (!fetched.ok) return refuse(fetched.failure, 422);
  const { bytes, address, mediaType } = fetched.value;
  return new Response(new Uint8Array(bytes), {
    headers: {
      // Never a page of this origin, whatever it is.
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'cache-control': 'no-store',
      'x-found-at': encodeURIComponent(address),
      'x-media-type': encodeURIComponent(mediaType),
    },
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
