import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerFile } from '@/app/service-worker/static-files';

const address = 'http://localhost/_next/static/chunks/worker.js';

/** A response as a cache gives it: it has the address that it came from, without the part behind `#`. */
function keptResponse(): Response {
  const response = new Response('kept', {
    headers: { 'cross-origin-embedder-policy': 'require-corp' },
  });
  Object.defineProperty(response, 'url', { value: address });
  return response;
}

beforeEach(() => {
  vi.stubGlobal('caches', { match: () => Promise.resolve(keptResponse()) });
  return () => vi.unstubAllGlobals();
});

describe('a kept file', () => {
  it('leaves a worker the part of its address behind #, from which it reads what it consists of', async () => {
    const answer = await answerFile(new Request(`${address}#params=1`));
    expect(answer.url).toBe('');
    expect(answer.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(await answer.text()).toBe('kept');
  });

  it('is given as it is where there is no such part', async () => {
    const answer = await answerFile(new Request(address));
    expect(answer.url).toBe(address);
  });
});
