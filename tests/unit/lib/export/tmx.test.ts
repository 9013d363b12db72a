import { describe, expect, it } from 'vitest';
import type { ExportSentence } from '@/lib/export/export-document';
import { writeTmx } from '@/lib/export/tmx';

const tmxOf = (title: string, ...sentences: readonly ExportSentence[]) =>
  writeTmx({ title, paragraphs: [{ french: '', sentences }] });

describe('a translation memory', () => {
  it('has a unit for each sentence that has English, in order', () => {
    const tmx = tmxOf(
      'Essai',
      { french: 'Bakou refuse.', english: 'Baku refuses.' },
      { french: 'Erevan attend.', english: null },
      { french: 'Moscou accepte.', english: 'Moscow accepts.' },
    );
    expect(Array.from(tmx.matchAll(/<seg>(.*?)<\/seg>/g), ([, text]) => text)).toEqual([
      'Bakou refuse.',
      'Baku refuses.',
      'Moscou accepte.',
      'Moscow accepts.',
    ]);
    expect(tmx.match(/<tu>/g)).toHaveLength(2);
  });

  it.each([
    ['markup', '<b>A</b> & B', '&lt;b&gt;A&lt;/b&gt; &amp; B'],
    ['what closes a section of characters', ']]>', ']]&gt;'],
    ['characters that XML cannot hold', 'A\u0000\u000b\ufffe\ud83dB', 'AB'],
    ['an emoji, whole', '👋', '👋'],
  ])('writes as text: %s', (_, text, written) => {
    const tmx = tmxOf(text, { french: text, english: text });
    expect(tmx).toContain(`<note>${written}</note>`);
    expect(tmx).toContain(`<tuv xml:lang="fr"><seg>${written}</seg></tuv>`);
    expect(tmx).toContain(`<tuv xml:lang="en"><seg>${written}</seg></tuv>`);
  });
});
