import { describe, expect, it } from 'vitest';
import {
  writeNetlifyHeaders,
  writeNginxServer,
} from '../../../../scripts/static-site/host-headers';

const pages = [
  { file: '/index.html', policy: "script-src 'sha256-a='" },
  { file: '/library/index.html', policy: "script-src 'sha256-b='" },
  { file: '/404.html', policy: "script-src 'sha256-c='" },
];
const engine = ['/engine/0123/worker.js', '/engine/0123/hub-worker.js'];

describe('the headers for hosts like Netlify', () => {
  const rules = writeNetlifyHeaders(pages, engine)
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...headers] = rule.split('\n').map((line) => line.trim());
      return { path, headers };
    });
  /** The values of a header at an address, of all rules that hold there. */
  const valuesAt = (address: string, name: string) =>
    rules
      .filter(({ path }) =>
        path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : path === address,
      )
      .flatMap(({ headers }) => headers)
      .filter((header) => header.startsWith(`${name}: `))
      .map((header) => header.slice(name.length + 2));

  it.each(['/', '/library', '/engine/0123/worker.js', '/icon.svg'])('isolate %s', (address) => {
    expect(valuesAt(address, 'Cross-Origin-Opener-Policy')).toEqual(['same-origin']);
    expect(valuesAt(address, 'Cross-Origin-Embedder-Policy')).toEqual(['require-corp']);
  });

  it.each([
    ['/', 'sha256-a='],
    ['/library', 'sha256-b='],
    ['/library/', 'sha256-b='],
    ['/404.html', 'sha256-c='],
    ['/engine/0123/worker.js', "connect-src 'self';"],
    ['/engine/0123/hub-worker.js', "connect-src 'self' https://huggingface.co"],
    ['/_next/static/chunks/a.js', "connect-src 'self';"],
    ['/sw.js', "connect-src 'self';"],
  ])('give %s one policy, with %s', (address, part) => {
    expect(valuesAt(address, 'Content-Security-Policy')).toEqual([expect.stringContaining(part)]);
  });

  it.each([
    ['/sw.js', 'no-cache'],
    ['/ort/1.2/runtime.wasm', 'public, max-age=31536000, immutable'],
    ['/models/a/manifest.json', 'public, no-cache'],
  ])('say how long %s is kept: %s', (address, value) => {
    expect(valuesAt(address, 'Cache-Control')).toEqual([value]);
  });

  it('are not written with a line, or so many rules, that a host would pass over', () => {
    const script = `'sha256-${'a'.repeat(43)}='`;
    const long = { file: '/index.html', policy: `script-src ${`${script} `.repeat(40)}` };
    expect(() => writeNetlifyHeaders([long], engine)).toThrow('pass over');
    const many = Array.from({ length: 100 }, (_, at) => `/engine/0123/${at}.js`);
    expect(() => writeNetlifyHeaders(pages, many)).toThrow('pass over');
  });
});

describe('the server for nginx', () => {
  const server = writeNginxServer(pages);

  it('gives each page its own policy, and the files the common one', () => {
    for (const { file, policy } of pages) expect(server).toContain(`  ${file} "${policy}";\n`);
    expect(server).toContain("default \"default-src 'self'; script-src 'self' 'wasm-unsafe-eval';");
  });

  it('isolates what it serves, and names the files that nginx may not know', () => {
    expect(server).toContain('add_header Cross-Origin-Embedder-Policy "require-corp" always;');
    expect(server).toContain('text/javascript mjs;');
  });
});
