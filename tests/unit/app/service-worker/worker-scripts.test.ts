import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerWorker } from '@/app/service-worker/worker-scripts';

const address = 'http://localhost/_next/static/worker.js';

beforeEach(() => {
  const kept = new Map<string, Response>();
  vi.stubGlobal('caches', {
    match: (url: string) => Promise.resolve(kept.get(url)),
  });
  const response = new Response('start()', { headers: { 'cross-origin-embedder-policy': 'yes' } });
  Object.defineProperty(response, 'url', { value: address });
  kept.set(address, response);
  return () => vi.unstubAllGlobals();
});

describe('a worker’s script', () => {
  it('has no address of its own, so that the worker keeps its parameters', async () => {
    const answer = await answerWorker(new Request(`${address}#params=1`));
    expect(answer.url).toBe('');
    expect(answer.headers.get('cross-origin-embedder-policy')).toBe('yes');
    expect(await answer.text()).toBe('start()');
  });

  it('comes from the network when none is kept', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('fresh')));
    expect(await (await answerWorker(new Request('http://localhost/other.js'))).text()).toBe(
      'fresh',
    );
  });
});
