import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPage } from '@/lib/server/fetch-page';
import { isPublicAddress } from '@/lib/server/public-address';
import { type DnsStub, startDnsStub } from './dns-stub';

const page = '<!DOCTYPE html><title>La mer</title><p>Elle monte.';

/** What the site answers, by path. */
const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  },
  '/packed': (_, response) => {
    response.setHeader('content-type', 'text/html');
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(page));
  },
  '/bomb': (_, response) => {
    response.setHeader('content-type', 'text/html');
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(Buffer.alloc(6_000_000)));
  },
  '/long': (_, response) => {
    response.setHeader('content-type', 'text/html');
    const more = () => {
      if (response.writable && !response.destroyed) response.write('x'.repeat(60_000), more);
    };
    more();
  },
  '/program': (_, response) => {
    response.setHeader('content-type', 'application/x-msdownload');
    response.end('MZ');
  },
  '/picture': (_, response) => {
    response.setHeader('content-type', 'image/svg+xml');
    response.end('<svg/>');
  },
  '/missing': (_, response) => {
    response.statusCode = 404;
    response.end();
  },
  '/silent': () => undefined,
  '/once': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/inside': (_, response) =>
    response.writeHead(302, { location: 'http://inside.test/page' }).end(),
  '/literal': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
};

let site: Server;
let names: DnsStub;
let port = 0;

/** 127.0.0.9 stands for the public internet here; all else is as it is. */
const isAllowed = (address: string) => address === '127.0.0.9' || isPublicAddress(address);

const limits = { timeoutMs: 1_500, sizeBytes: 100_000, redirects: 3 };
const get = (path: string, host = 'site.test') =>
  fetchPage(`http://${host}:${port}${path}`, { limits, resolve: names.resolve, isAllowed });

beforeAll(async () => {
  site = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => site.listen(0, '0.0.0.0', done));
  const address = site.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  names = await startDnsStub({
    'site.test': ['127.0.0.9'],
    'inside.test': ['10.0.0.7'],
    'loop.test': ['127.0.0.1'],
    'turning.test': ['127.0.0.9', '127.0.0.1'],
  });
});

afterAll(() => {
  names.close();
  site.closeAllConnections();
  site.close();
});

describe('a page is fetched', () => {
  it('with where it was found and what it says that it is', async () => {
    const fetched = await get('/page');
    expect(fetched.ok && new TextDecoder().decode(fetched.value.bytes)).toBe(page);
    expect(fetched).toMatchObject({
      value: { address: `http://site.test:${port}/page`, mediaType: 'text/html; charset=utf-8' },
    });
  });

  it('that was packed, and over a redirect', async () => {
    for (const path of ['/packed', '/once']) {
      const fetched = await get(path);
      expect(fetched.ok && new TextDecoder().decode(fetched.value.bytes)).toBe(page);
    }
  });

  it('by one look-up: a name that means another machine a moment later gains nothing', async () => {
    expect((await get('/page', 'turning.test')).ok).toBe(true);
    expect(names.asked.filter((name) => name === 'turning.test')).toHaveLength(1);
    // The name means this machine by now.
    expect(await get('/page', 'turning.test')).toEqual({
      ok: false,
      failure: { code: 'address-refused' },
    });
  });
});

describe('a page is not fetched', () => {
  it.each([
    ['whose name means this machine', 'loop.test', '/page', { code: 'address-refused' }],
    ['whose name means the network', 'inside.test', '/page', { code: 'address-refused' }],
    ['that leads into the network', 'site.test', '/inside', { code: 'address-refused' }],
    ['that leads to metadata', 'site.test', '/literal', { code: 'address-refused' }],
    ['that leads to a file', 'site.test', '/file', { code: 'address-refused' }],
    ['that leads on and on', 'site.test', '/round', { code: 'address-redirects', limit: 3 }],
    ['that never ends', 'site.test', '/long', { code: 'address-too-large', limitBytes: 100_000 }],
    [
      'that unpacks to too much',
      'site.test',
      '/bomb',
      { code: 'address-too-large', limitBytes: 100_000 },
    ],
    ['that never comes', 'site.test', '/silent', { code: 'address-too-slow', limitSeconds: 1.5 }],
    [
      'that is a program',
      'site.test',
      '/program',
      { code: 'address-not-article', mediaType: 'application/x-msdownload' },
    ],
    [
      'that is a picture',
      'site.test',
      '/picture',
      { code: 'address-not-article', mediaType: 'image/svg+xml' },
    ],
    ['that is not there', 'site.test', '/missing', { code: 'address-status', status: 404 }],
    ['whose name there is not', 'nowhere.test', '/page', { code: 'address-unreachable' }],
  ])('%s', async (_, host, path, failure) => {
    expect(await get(path, host)).toEqual({ ok: false, failure });
  });

  it.each([
    ['localhost in numbers', 'http://127.0.0.1/', 'address-refused'],
    ['localhost in one number', 'http://2130706433/', 'address-refused'],
    ['localhost in octal', 'http://0177.0.0.1/', 'address-refused'],
    ['localhost in hex', 'http://0x7f.1/', 'address-refused'],
    ['localhost in IPv6', 'http://[::1]/', 'address-refused'],
    ['mapped localhost', 'http://[::ffff:127.0.0.1]/', 'address-refused'],
    ['metadata', 'http://169.254.169.254/latest', 'address-refused'],
    ['localhost by name', 'http://localhost/', 'address-refused'],
    ['a file', 'file:///etc/passwd', 'address-invalid'],
    ['FTP', 'ftp://exemple.fr/', 'address-invalid'],
    ['gopher', 'gopher://exemple.fr:70/_', 'address-invalid'],
    ['script', 'javascript:alert(1)', 'address-invalid'],
    ['a password', 'http://a:b@exemple.fr/', 'address-invalid'],
    ['words', 'un article', 'address-invalid'],
    ['nothing', '', 'address-invalid'],
  ])('%s', async (_, address, code) => {
    expect(await fetchPage(address, { limits })).toEqual({ ok: false, failure: { code } });
  });
});
