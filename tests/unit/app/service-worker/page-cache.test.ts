import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerWithPage } from '@/app/service-worker/page-cache';

const request = new Request('http://localhost/');
let kept: Response | undefined;

beforeEach(() => {
  kept = new Response('kept', { headers: { 'content-security-policy': "'nonce-1'" } });
  const cache = {
    match: () => Promise.resolve(kept?.clone()),
    put: (_: string, response: Response) => {
      kept = response;
      return Promise.resolve();
    },
  };
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) });
  vi.useFakeTimers();
  return () => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  };
});

const network = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);

describe('the page', () => {
  it('comes from the network while there is one, and is kept', async () => {
    network(() => Promise.resolve(new Response('fresh')));
    expect(await (await answerWithPage('/', request)).text()).toBe('fresh');
    expect(await kept?.text()).toBe('fresh');
  });

  it('is the kept one without a network, with the policy that its scripts were given', async () => {
    network(() => Promise.reject(new TypeError('Failed to fetch')));
    const page = await answerWithPage('/', request);
    expect(page.headers.get('content-security-policy')).toBe("'nonce-1'");
    expect(await page.text()).toBe('kept');
  });

  it('is the kept one when the network lets the reader wait', async () => {
    network(() => new Promise(() => undefined));
    const answer = answerWithPage('/', request);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await (await answer).text()).toBe('kept');
  });

  it('is waited for when none is kept', async () => {
    kept = undefined;
    let arrive: (response: Response) => void = () => undefined;
    network(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    const answer = answerWithPage('/', request);
    await vi.advanceTimersByTimeAsync(3000);
    arrive(new Response('late'));
    expect(await (await answer).text()).toBe('late');
  });

  it('is not kept when it is an error, and an error without a kept page is told', async () => {
    network(() => Promise.resolve(new Response('down', { status: 500 })));
    expect((await answerWithPage('/', request)).status).toBe(500);
    expect(await kept?.text()).toBe('kept');
    kept = undefined;
    network(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(answerWithPage('/', request)).rejects.toThrow('Failed to fetch');
  });
});
