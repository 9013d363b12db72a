import { describe, expect, it } from 'vitest';
import { decodeAs, guessEncoding } from '@/lib/import/guess-encoding';

const encodings = ['windows-1252', 'iso-8859-15', 'macintosh'] as const;

/** The bytes of a text, found by decoding each of the 256; throws for a letter that has none. */
function encode(encoding: string, text: string): Uint8Array {
  const table = Array.from({ length: 256 }, (_, byte) => decodeAs(encoding, Uint8Array.of(byte)));
  return Uint8Array.from([...text], (letter) => {
    const byte = table.indexOf(letter);
    if (byte === -1) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

const common = [
  'L’été à Évian, où l’âme rêve.',
  'Le coût : 12 € pour la sœur aînée.',
  'À Noël, le maïs « doré » brûle.',
];

describe('the encoding of a French text is guessed', () => {
  it.each(encodings.flatMap((encoding) => common.map((text) => [encoding, text] as const)))(
    '%s: %s',
    (encoding, text) => {
      // ISO-8859-15 has no typographic apostrophe.
      const words = encoding === 'iso-8859-15' ? text.replaceAll('’', "'") : text;
      const bytes = encode(encoding, words);
      expect(decodeAs(guessEncoding(bytes), bytes)).toBe(words);
    },
  );

  it('as Windows-1252 where several fit', () => {
    expect(guessEncoding(encode('windows-1252', 'été'))).toBe('windows-1252');
  });

  it('and a fraction is no letter of ISO-8859-15', () => {
    expect(guessEncoding(encode('windows-1252', 'é, 12½ km'))).toBe('windows-1252');
  });
});
