import { type NextRequest, NextResponse } from 'next/server';
import { policyOfPage } from './page-policy.js';

/** Gives each page its own nonce. Next finds it in the request's policy and puts it on its scripts. */
export function proxy(request: NextRequest): NextResponse {
  const policy = policyOfPage(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

// Pages: the paths without a dot. The other half of `filePaths` in next.config.js.
export const config = { matcher: '/((?!_next/|fetch-article$)(?!.*\\.).*)' };
