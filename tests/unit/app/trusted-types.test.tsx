import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { policyOfPage } from '@/page-policy';
import { trustedTypesScript } from '@/trusted-types';

interface Policy {
  readonly createHTML: (markup: string) => string | null;
  readonly createScriptURL: (address: string) => string | null;
}

function installed(): Policy {
  const policies = new Map<string, Policy>();
  const trustedTypes = {
    createPolicy: (name: string, policy: Policy) => policies.set(name, policy),
  };
  const location = { href: 'https://app.example/library', origin: 'https://app.example' };
  runInNewContext(trustedTypesScript, { window: { trustedTypes }, trustedTypes, location, URL });
  const policy = policies.get('default');
  if (!policy) throw new Error('There is no default policy');
  return policy;
}

describe('what becomes code in a page', () => {
  it('is decided by a script that the page has as the policy names it', () => {
    const [, inPage = ''] =
      /^<script>(.*)<\/script>$/s.exec(
        renderToStaticMarkup(<script>{trustedTypesScript}</script>),
      ) ?? [];
    const digest = createHash('sha256').update(inPage).digest('base64');
    expect(policyOfPage('1')).toContain(`'sha256-${digest}'`);
  });

  it.each([
    ['/_next/static/chunks/a.js', true],
    ['https://app.example/engine/0123456789abcdef/hub-worker.js', true],
    ['/sw.js', true],
    ['/articles/sw.js', false],
    ['/articles/haut-karabakh.txt', false],
    ['/engine/../articles/x.js', false],
    ['/_next/image?url=x', false],
    ['//elsewhere.example/engine/worker.js', false],
    ['https://elsewhere.example/_next/static/a.js', false],
    ['data:text/javascript,1', false],
    ['blob:https://app.example/1', false],
  ])('a script or worker at %s: %s', (address, isAllowed) => {
    expect(installed().createScriptURL(address)).toBe(isAllowed ? address : null);
  });

  it('no text, but for the empty element from which React makes a script', () => {
    const { createHTML } = installed();
    expect(createHTML('<script></script>')).toBe('<script></script>');
    for (const markup of ['<b>x</b>', '<script>1</script>', '']) {
      expect(createHTML(markup)).toBeNull();
    }
  });
});
