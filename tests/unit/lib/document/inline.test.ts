import { describe, expect, it } from 'vitest';
import { type Inline, inlinesWithin, readLinkAddress } from '@/lib/document/inline';

describe('the address of a link', () => {
  it.each([
    ['https://exemple.fr/à', 'https://exemple.fr/%C3%A0'],
    ['http://exemple.fr', 'http://exemple.fr/'],
    ['mailto:a@exemple.fr', 'mailto:a@exemple.fr'],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,<script>', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['blob:https://exemple.fr/1', null],
    ['#note', null],
    ['/rubrique', null],
    ['', null],
    [`https://exemple.fr/${'a'.repeat(2_000)}`, null],
  ])('%s', (given, address) => {
    expect(readLinkAddress(given)).toBe(address);
  });

  it('is completed where the place of its document is known', () => {
    expect(readLinkAddress('../b#c', 'https://exemple.fr/x/a')).toBe('https://exemple.fr/b#c');
  });
});

describe('the inlines of a part', () => {
  const inline = (start: number, end: number): Inline => ({
    span: { start, end },
    style: { kind: 'emphasis' },
  });

  it.each([
    ['within it', inline(4, 6), [inline(1, 3)]],
    ['over its start', inline(0, 5), [inline(0, 2)]],
    ['over its end', inline(7, 12), [inline(4, 6)]],
    ['over all of it', inline(0, 20), [inline(0, 6)]],
    ['before it', inline(0, 3), []],
    ['after it', inline(9, 12), []],
    ['of nothing', inline(5, 5), []],
  ])('%s', (_, given, within) => {
    expect(inlinesWithin([given], { start: 3, end: 9 })).toEqual(within);
  });
});
