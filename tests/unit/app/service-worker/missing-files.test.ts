import { beforeEach, expect, test, vi } from 'vitest';
import { keepMissingPages } from '@/app/service-worker/page-cache';
import { keepMissingFiles } from '@/app/service-worker/static-files';

const address = (path: string) => new URL(path, 'http://localhost/').href;
let kept: Map<string, string>;
let fetched: string[];

beforeEach(() => {
  kept = new Map();
  fetched = [];
  const cache = {
    keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
    match: (path: string) => Promise.resolve(kept.get(address(path))),
    put: async (path: string, response: Response) => {
      kept.set(address(path), await response.text());
    },
    addAll: (requests: readonly { readonly url: string }[]) => {
      for (const { url } of requests) kept.set(url, 'page');
      return Promise.resolve();
    },
  };
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) });
  vi.stubGlobal(
    'Request',
    class {
      readonly url: string;
      constructor(path: string) {
        this.url = address(path);
      }
    },
  );
  vi.stubGlobal('fetch', (path: string) => {
    fetched.push(path);
    const status = path.endsWith('gone.js') ? 404 : 200;
    return Promise.resolve(new Response(`content of ${path}`, { status }));
  });
  return () => {
    vi.unstubAllGlobals();
  };
});

test('what the browser has let go of is fetched again, and nothing else', async () => {
  kept.set(address('/a.js'), 'content of /a.js');
  const keys = new Map([
    ['/a.js', address('/a.js')],
    ['/icon.svg', address('/icon.svg?version=1')],
    ['/gone.js', address('/gone.js')],
  ]);
  await keepMissingFiles('files', keys);
  expect(fetched).toEqual(['/icon.svg', '/gone.js']);
  expect(kept.get(address('/icon.svg?version=1'))).toBe('content of /icon.svg');
  expect(kept.has(address('/gone.js'))).toBe(false);
});

test('without a network it is left to a later visit', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await keepMissingFiles('files', new Map([['/a.js', address('/a.js')]]));
  expect(kept.size).toBe(0);
});

test('the pages are kept again where one is missing', async () => {
  await keepMissingPages();
  expect([...kept.keys()]).toEqual(['/', '/library', '/glossary'].map(address));
  kept.set(address('/'), 'as it was');
  await keepMissingPages();
  expect(kept.get(address('/'))).toBe('as it was');
});
