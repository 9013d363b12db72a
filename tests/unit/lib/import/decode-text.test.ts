import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/import/decode-text';
import { bytesOf } from '../../glossary/import/glossary-file';

const text = 'Œuvre\tœuvre';
const bytes = (...codes: readonly number[]) => Uint8Array.from(codes);
const utf16 = (words: string, isBigEndian: boolean) =>
  bytes(
    ...[...words].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      const [low, high] = [code & 0xff, code >> 8];
      return isBigEndian ? [high, low] : [low, high];
    }),
  );
const latin = (words: string, oe: number) =>
  bytes(...[...words].map((letter) => (letter === 'œ' ? oe : letter.charCodeAt(0))));

describe('a text is decoded', () => {
  it.each([
    ['as UTF-8', bytesOf(text), 'utf-8'],
    ['as UTF-8 without its mark', bytesOf(`\ufeff${text}`), 'utf-8'],
    ['as UTF-16 by its mark', utf16(`\ufeff${text}`, false), 'utf-16le'],
    ['as UTF-16 the other way round by its mark', utf16(`\ufeff${text}`, true), 'utf-16be'],
  ])('%s', (_, file, encoding) => {
    expect(decodeText(file)).toEqual({ text, encoding, isGuessed: false });
  });

  it.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ] as const)('as %s by its zeros', (encoding, isBigEndian) => {
    const words = 'phare\tœil';
    expect(decodeText(utf16(words, isBigEndian))).toEqual({
      text: words,
      encoding,
      isGuessed: false,
    });
  });

  it.each(['<?xml version="1.0" encoding="ISO-8859-15"?><œ/>', '# -*- coding: latin-9 -*-\nœ'])(
    'as it declares: %s',
    (words) => {
      const declared = words.replace('latin-9', 'iso-8859-15');
      expect(decodeText(latin(declared, 0xbd))).toEqual({
        text: declared,
        encoding: 'iso-8859-15',
        isGuessed: false,
      });
    },
  );

  it.each(['œil', '<?xml encoding="klingon"?><œ/>', '<?xml encoding="utf-8"?><œ/>'])(
    'as Windows-1252 for want of anything better: %s',
    (words) => {
      expect(decodeText(latin(words, 0x9c))).toEqual({
        text: words,
        encoding: 'windows-1252',
        isGuessed: true,
      });
    },
  );

  it('though there is none', () => {
    expect(decodeText(bytes())).toMatchObject({ text: '' });
  });
});
