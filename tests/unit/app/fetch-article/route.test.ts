import { describe, expect, it, vi } from 'vitest';
import { POST } from '@/app/fetch-article/route';
import { fetchPage } from '@/lib/server/fetch-page';

vi.mock('@/lib/server/fetch-page', () => ({ fetchPage: vi.fn() }));

const ask = (body: string | ReadableStream, site = 'same-origin') =>
  POST(
    new Request('http://localhost/fetch-article', {
      method: 'POST',
      body,
      headers: { 'sec-fetch-site': site },
      ...(typeof body === 'string' ? {} : { duplex: 'half' }),
    }),
  );

const address = JSON.stringify({ address: 'https://journal.example/' });

describe('the route that fetches an article', () => {
  it.each(['cross-site', 'same-site', 'none'])('refuses a request that is %s', async (site) => {
    const answer = await ask(address, site);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ code: 'address-refused' });
  });

  it.each(['', '{', '[]', '{"address":7}', '"https://journal.example/"'])(
    'refuses %j, which names no address',
    async (body) => {
      const answer = await ask(body);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ code: 'address-invalid' });
    },
  );

  it('reads no more of an endless request than an address needs', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1000;
        controller.enqueue(new TextEncoder().encode(' '.repeat(1000)));
      },
    });
    expect((await ask(endless)).status).toBe(400);
    expect(sent).toBeLessThan(20_000);
  });

  it('fetches four pages at a time, and says to the fifth that it is busy', async () => {
    let finish = (): void => undefined;
    vi.mocked(fetchPage).mockReturnValue(
      new Promise((resolve) => {
        finish = () => resolve({ ok: false, failure: { code: 'address-unreachable' } });
      }),
    );
    const four = Array.from({ length: 4 }, () => ask(address));
    await vi.waitFor(() => expect(fetchPage).toHaveBeenCalledTimes(4));
    const fifth = await ask(address);
    expect(fifth.status).toBe(429);
    expect(await fifth.json()).toEqual({ code: 'address-busy' });
    finish();
    expect((await Promise.all(four)).map(({ status }) => status)).toEqual([422, 422, 422, 422]);
  });
});
