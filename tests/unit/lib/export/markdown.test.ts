import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '@/lib/export/markdown';

describe('text in Markdown', () => {
  it.each([
    ['# titre', '\\# titre'],
    ['#mot', '#mot'],
    ['- point', '\\- point'],
    ['-5 degrés', '-5 degrés'],
    ['+ point', '\\+ point'],
    ['* point', '\\* point'],
    ['1. point', '1\\. point'],
    ['2) point', '2\\) point'],
    ['2020. Bakou', '2020\\. Bakou'],
    ['1.5 million', '1.5 million'],
    ['> cité', '\\> cité'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['```', '\\`\\`\\`'],
    ['~~~', '\\~\\~\\~'],
    ['(Source : Turquie) |', '(Source : Turquie) \\|'],
    ['[lien](javascript:alert(1))', '\\[lien\\](javascript:alert(1))'],
    ['![x](y)', '!\\[x\\](y)'],
    ['<b>gras</b>', '\\<b\\>gras\\</b\\>'],
    ['&lt; R&D', '\\&lt; R&D'],
    ['mot_clé *fort*', 'mot\\_clé \\*fort\\*'],
    ['C:\\Temp', 'C:\\\\Temp'],
    ['https://a.fr/b_c', 'https\\://a.fr/b\\_c'],
    ['www.a.fr', 'www\\.a.fr'],
    ['a@b.fr', 'a\\@b.fr'],
    ['5 $ et 6 $', '5 \\$ et 6 \\$'],
    ['20 septembre - rien.', '20 septembre - rien.'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('is the same again without its backslashes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(shown).toBe(text);
      }),
      { seed: 20260920 },
    );
  });
});
