import { describe, expect, it } from 'vitest';
import { withSiteHeaders } from '@/app/service-worker/with-site-headers';

const worker = '/engine/0123/worker.js';

describe('an answer of a host that sets no headers', () => {
  it('is isolated, and says what it said before', async () => {
    const said = new Response('text', { headers: { 'Content-Type': 'text/javascript' } });
    const answer = withSiteHeaders(said, worker);
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(answer.headers.get('content-type')).toBe('text/javascript');
    expect(await answer.text()).toBe('text');
  });

  it.each([
    [worker, /connect-src 'self';/],
    ['/engine/0123/hub-worker.js', /connect-src 'self' https:\/\/huggingface\.co /],
  ])('at %s may reach what a server would let it', (path, expected) => {
    const policy = withSiteHeaders(new Response(''), path).headers.get('content-security-policy');
    expect(policy).toMatch(expected);
  });

  it('keeps its own policy if it is a page, which knows its scripts', () => {
    const page = withSiteHeaders(new Response('<!doctype html>'), null);
    expect(page.headers.has('content-security-policy')).toBe(false);
  });

  it('stays as it came where it is no code, so that what was compiled of it is kept', () => {
    const said = new Response('');
    expect(withSiteHeaders(said, '/ort/1/runtime.wasm')).toBe(said);
  });

  it('is as missing as it was', () => {
    const missing = new Response('', { status: 404, statusText: 'Not Found' });
    expect(withSiteHeaders(missing, worker)).toMatchObject({
      status: 404,
      statusText: 'Not Found',
    });
  });
});

it('leaves alone the answer of a server that isolates its pages', () => {
  const headers = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  const said = new Response('', { headers });
  expect(withSiteHeaders(said, worker)).toBe(said);
});
