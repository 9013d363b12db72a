import { describe, expect, it } from 'vitest';
import { writeTmx } from '@/lib/export/tmx';
import { paragraphOf, sentenceOf } from './documents';
import { problemsByDtd } from './validators';

const now = new Date('2026-03-01T12:30:05.250Z');
const tmxOf = (
  title: string,
  ...sentences: readonly { readonly french: string; readonly english: string | null }[]
) => writeTmx({ title, paragraphs: [paragraphOf(sentences.map(sentenceOf))], terms: [] }, now);

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
    expect(tmx.match(/<tu /g)).toHaveLength(2);
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

  it('tells when it was taken out, and who wrote the English', () => {
    const sentences = [
      sentenceOf({ french: 'Oui.', english: 'Yes.' }),
      { ...sentenceOf({ french: 'Non.', english: 'No way.' }), origin: 'hand' as const },
      { ...sentenceOf({ french: 'Si.', english: 'Yes.' }), origin: 'memory' as const },
    ];
    const tmx = writeTmx({ title: '', paragraphs: [paragraphOf(sentences)], terms: [] }, now);
    expect(tmx.match(/changedate="20260301T123005Z"/g)).toHaveLength(3);
    expect(Array.from(tmx.matchAll(/x-origin">(\w+)</g), ([, origin]) => origin)).toEqual([
      'machine',
      'hand',
      'memory',
    ]);
  });

  it('is valid by the document type of TMX 1.4', () => {
    const tmx = tmxOf('A & B', { french: '« Non » & <oui>', english: '“No”' });
    expect(problemsByDtd(tmx, 'tmx14.dtd')).toEqual([]);
    expect(problemsByDtd(tmx.replace('<seg>', '<segment>'), 'tmx14.dtd')).not.toEqual([]);
  });
});
