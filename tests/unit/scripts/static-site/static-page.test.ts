import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeStaticPage } from '../../../../scripts/static-site/static-page';

const rendered = [
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
  '<script>first()</script><script src="/a.js" async="" nonce="n1"></script></head>',
  '<body><script nonce="n1" id="x">push({"nonce":"n1","cost":"$&"})</script></body></html>',
].join('');
const digestOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('a page as a file', () => {
  const { html, policy } = makeStaticPage(rendered, 'n1', 'paint()');

  it('has no nonce, which would be the same for all', () => {
    expect(html).not.toContain('n1');
    expect(policy).not.toContain('nonce');
  });

  it('knows its inline scripts by their digests, as they stand in it', () => {
    const codes = ['first()', 'paint()', 'push({"nonce":"","cost":"$&"})'];
    expect(policy).toContain(
      `script-src 'self' 'wasm-unsafe-eval' ${codes.map(digestOf).join(' ')};`,
    );
    for (const code of codes) expect(html).toContain(`>${code}</script>`);
  });

  it('says so itself before the first script, without what only a header can say', () => {
    const [, inPage = ''] =
      html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)"/) ?? [];
    expect(policy.replace("; frame-ancestors 'none'", '')).toBe(inPage);
    expect(inPage).not.toContain('frame-ancestors');
    expect(html.indexOf('<meta http-equiv')).toBeLessThan(html.indexOf('<script'));
  });

  it('tells that it is one', () => {
    expect(html).toContain('<html data-host="files" lang="en">');
  });
});

it('is not made of a page of another shape', () => {
  expect(() => makeStaticPage('<html><body></body></html>', 'n1', '')).toThrow();
});
