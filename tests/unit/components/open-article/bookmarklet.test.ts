import { describe, expect, it } from 'vitest';
import { bookmarkletOf, pageInHash } from '@/components/open-article/bookmarklet';

const hashOf = (fields: Record<string, string>) => `#page?${new URLSearchParams(fields)}`;

describe('a page that a bookmark brought in the address', () => {
  it('is found with its address', () => {
    const page = { address: 'https://phare.fr/mer?a=1#b', html: '<p>L’été & la mer 100 %</p>' };
    expect(pageInHash(hashOf(page))).toEqual({ kind: 'page', ...page });
  });

  it.each([
    ['', 'no hash'],
    ['#text', 'another'],
    [hashOf({ address: 'https://phare.fr', html: ' ' }), 'nothing on the page'],
    [hashOf({ address: 'javascript:alert(1)', html: '<p>a' }), 'an address that is no page’s'],
    [hashOf({ html: '<p>a' }), 'no address'],
  ])('is none where there is %s: %s', (hash) => {
    expect(pageInHash(hash)).toBeNull();
  });
});

describe('the bookmark', () => {
  it('is one line of JavaScript that leads to this app', () => {
    const address = bookmarkletOf('http://localhost:3000', 'Trop « grande » "ici"');
    expect(address).toMatch(/^javascript:[\w%.!~*'()-]+$/);
    const source = decodeURIComponent(address.slice('javascript:'.length));
    expect(source).toContain('"http://localhost:3000/#page?"');
    expect(() => new Function(source)).not.toThrow();
  });
});
