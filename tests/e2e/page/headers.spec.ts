import { expect, test } from '../support/reader-test';

for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
  test(`a page is not to be had by ${method}`, async ({ request }) => {
    const answer = await request.fetch('/', { method });
    expect(answer.status()).toBe(405);
    expect(answer.headers().allow).toBe('GET, HEAD');
  });
}

test('a page may reach nothing but its own site, and uses nothing of the device', async ({
  request,
}) => {
  const headers = (await request.get('/')).headers();
  const policy = headers['content-security-policy'];
  expect(policy).toMatch(/connect-src 'self'(?:;|$)/);
  expect(policy).not.toContain("'unsafe-eval'");
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['permissions-policy']).toContain('microphone=()');
  expect(headers['set-cookie']).toBeUndefined();
});

test('nothing on the way keeps the service worker, and its source map is not public', async ({
  request,
}) => {
  const worker = await request.get('/serwist/sw.js');
  expect(worker.headers()['cache-control']).not.toMatch(/s-maxage|max-age=[1-9]/);
  expect((await request.get('/serwist/sw.js.map')).status()).toBe(404);
});
