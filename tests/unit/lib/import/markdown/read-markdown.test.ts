import { describe, expect, it } from 'vitest';
import { readMarkdown } from '@/lib/import/markdown/read-markdown';

const shown = (text: string) =>
  readMarkdown(text).lines.map(({ block, text: line }) => [block.kind, line]);

describe('a caption in Markdown', () => {
  it('stands beside a table, after a colon', () => {
    expect(shown('| a | b |\n|---|---|\n| c | d |\n\n: Coût des *ouvrages*\n').at(-1)).toEqual([
      'caption',
      'Coût des ouvrages',
    ]);
  });

  it.each([
    ['![Le port en 1900](port.jpg)', [['caption', 'Le port en 1900']]],
    ['![Le port en 1900][p]\n\n[p]: port.jpg', [['caption', 'Le port en 1900']]],
    ['![](port.jpg)', []],
    ['Le port ![en 1900](port.jpg) est vide.', [['paragraph', 'Le port est vide.']]],
    ['\\: deux points', [['paragraph', ': deux points']]],
    ['Ainsi : deux points', [['paragraph', 'Ainsi : deux points']]],
    ['> : cité', [['caption', 'cité']]],
  ])('%s', (text, lines) => {
    expect(shown(text)).toEqual(lines);
  });
});
