import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOdd } from '@/scripts/odd-requests.mjs';

/** What is left to Next is answered with the range that is left of it. */
const server = createServer(async (asked, response) => {
  if (!(await answerOdd(asked, response))) response.end(`range ${asked.headers.range}`);
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const address: AddressInfo | string | null = server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
});
afterAll(() => {
  server.close();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const asking = request({ port, method, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    });
    asking.on('error', reject).end();
  });

const file = '/articles/haut-karabakh.txt';

describe('a request that is odd', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE'])(
    'gets no page, file or script by %s',
    async (method) => {
      for (const path of ['/', '/library', '/serwist/sw.js', file, '/_next/static/x.js']) {
        const { status, headers } = await ask(method, path);
        expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
      }
    },
  );

  it.each(['GET', 'HEAD', 'TRACE'])('asks for no article by %s', async (method) => {
    const { status, headers } = await ask(method, '/fetch-article?x');
    expect([status, headers.allow]).toEqual([405, 'POST']);
  });

  it('does not make the server read what it sends along', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1000000000\r\n\r\n{`);
    const ended = new Promise<string>((resolve) => {
      let got = '';
      socket.on('data', (chunk) => {
        got += chunk;
      });
      socket.on('close', () => resolve(got));
    });
    expect(await ended).toMatch(/^HTTP\/1\.1 405 /);
  });

  it.each(['bytes=2691-', 'bytes=99999999999-', 'bytes=9999999-99999999'])(
    'is told that no file has the range %s',
    async (range) => {
      const { status, headers } = await ask('GET', file, { range });
      expect(status).toBe(416);
      expect(headers['content-range']).toMatch(/^bytes \*\/\d+$/);
    },
  );

  it.each(['bytes=abc', 'bytes=5-2', 'bytes=-', 'bytes=-0', 'bytes=0-1,4-5', 'lines=1-2'])(
    'gets the whole file for %s, which is no range',
    async (range) => {
      expect((await ask('GET', file, { range })).body).toBe('range undefined');
    },
  );
});

describe('a request as usual', () => {
  it.each([
    ['GET', '/', 'range undefined'],
    ['POST', '/fetch-article', 'range undefined'],
  ])('is left to Next: %s %s', async (method, path, body) => {
    expect(await ask(method, path)).toMatchObject({ status: 200, body });
  });

  it.each(['bytes=0-', 'bytes=5-9', 'bytes=-5'])('keeps its range %s', async (range) => {
    expect((await ask('GET', file, { range })).body).toBe(`range ${range}`);
    // What is no file of its own is left to Next too, a way out of the folder among it.
    expect((await ask('GET', '/..%2fpackage.json', { range })).body).toBe(`range ${range}`);
  });
});
