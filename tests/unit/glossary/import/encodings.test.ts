import { describe, expect, it } from 'vitest';
import { previewOf, termsOf } from './glossary-file';

/** The letters from 0x80 that the words below have. */
const dos: Readonly<Record<string, number>> = {
  é: 0x82,
  à: 0x85,
  ç: 0x87,
  ê: 0x88,
  è: 0x8a,
  ô: 0x93,
  û: 0x96,
  É: 0x90,
};
const mac: Readonly<Record<string, number>> = {
  é: 0x8e,
  à: 0x88,
  ç: 0x8d,
  ê: 0x90,
  è: 0x8f,
  ô: 0x99,
  û: 0x9e,
  É: 0x83,
  œ: 0xcf,
  '’': 0xd5,
};
const windows: Readonly<Record<string, number>> = {
  é: 0xe9,
  à: 0xe0,
  ç: 0xe7,
  ê: 0xea,
  è: 0xe8,
  ô: 0xf4,
  û: 0xfb,
  É: 0xc9,
  œ: 0x9c,
  '’': 0x92,
};

const encode = (text: string, table: Readonly<Record<string, number>>) =>
  Uint8Array.from(text, (letter) => table[letter] ?? letter.charCodeAt(0));

const encodingOf = (bytes: Uint8Array) => {
  const { reading } = previewOf(bytes);
  return reading.text;
};

describe('the encoding of a table', () => {
  it.each([
    ['ibm850', dos, 'trêve;truce\nété;summer'],
    ['ibm850', dos, 'français;French\nÉtat;state\ncôté;side'],
    ['ibm850', dos, 'sûreté;safety'],
    ['ibm850', dos, 'à côté;beside'],
    ['ibm850', dos, 'père;father\nmère;mother'],
    ['macintosh', mac, 'trêve;truce'],
    ['macintosh', mac, 'cœur;heart\nl’État;state'],
    ['macintosh', mac, 'français;French'],
    ['macintosh', mac, 'sûreté;safety'],
    ['macintosh', mac, 'père;father\nmère;mother'],
    ['windows-1252', windows, 'cœur;heart\nl’État;state'],
    ['windows-1252', windows, 'trêve;truce'],
  ])('is found to be %s', (encoding, table, text) => {
    const bytes = encode(text, table);
    expect(encodingOf(bytes)).toMatchObject({ encoding, isGuessed: true, badPlaces: 0 });
    expect(termsOf(previewOf(bytes))[0]?.[0]).toBe(text.split(/[;\n]/)[0]);
  });

  it.each([0xff, 0xe9, 0x80, 0xc3, 0xf0])('is UTF-8 in spite of one bad byte, %i', (bad) => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('trêve;truce\nété;summer\nh'),
      bad,
      ...new TextEncoder().encode('pital;hospital\n'),
    ]);
    expect(encodingOf(bytes)).toEqual({
      encoding: 'utf-8',
      isGuessed: true,
      badPlaces: 1,
      delimiter: ';',
    });
    expect(termsOf(previewOf(bytes)).map(([french]) => french)).toEqual([
      'trêve',
      'été',
      'h\ufffdpital',
    ]);
  });

  it('may be chosen', () => {
    const bytes = encode('trêve;truce', dos);
    const { reading, taken } = previewOf(bytes, { encoding: 'windows-1252' });
    expect(reading.text).toMatchObject({ encoding: 'windows-1252', isGuessed: false });
    expect(taken[0]?.entry.french).toBe('trˆve');
  });
});
