import { describe, expect, it } from 'vitest';
import { mendNames } from '@/lib/mt/worker/mend/mend-names';
import { findNamesToKeep } from '@/lib/names/names-to-keep';
import { align, textOf, vocabulary } from '../aligned-translation';

const mend = (french: string, words: Parameters<typeof align>[1]): string => {
  const aligned = align(french, words);
  const names = findNamesToKeep(french);
  return textOf(mendNames(french, aligned.tokens, aligned.source, names, vocabulary), aligned);
};

describe('mending names', () => {
  it('puts given names and surnames in the place of what was made of them', () => {
    expect(
      mend('Hervé Tessier dort.', [
        ['Harvey', 'Hervé'],
        ['Tesier', 'Tessier'],
        ['sleeps.', 'dort'],
      ]),
    ).toBe('Hervé Tessier sleeps.');
  });

  it('keeps an acronym from being gone on with, and leaves what English has in its place', () => {
    const said = (english: string, french: string) =>
      mend(`Hier, le ${french} vote.`, [
        [english, french],
        ['votes.', 'vote'],
      ]);
    expect(said('RNA', 'RN')).toBe('RN votes.');
    expect(said('SARS', 'SRAS')).toBe('SARS votes.');
    expect(said('RN', 'RN')).toBe('RN votes.');
  });

  it('keeps the possessive of a name', () => {
    expect(
      mend('Le chien de Hervé dort.', [
        ["Harvey's", 'Hervé'],
        ['dog', 'chien'],
        ['sleeps.', 'dort'],
      ]),
    ).toBe("Hervé's dog sleeps.");
  });

  it('takes the article that a name was turned into with it', () => {
    expect(
      mend('Ils ont vu Ile de Bréhat.', [
        ['They', 'Ils'],
        ['saw', 'vu'],
        ['Bréhat', 'Bréhat'],
        ['Isle.', 'Ile'],
      ]),
    ).toBe('They saw Ile de Bréhat.');
  });

  it.each<readonly [string, string, Parameters<typeof align>[1]]>([
    [
      'nothing attends to the name',
      'Hervé dort.',
      [
        ['He', null],
        ['sleeps.', 'dort'],
      ],
    ],
    [
      'words in two places attend to it',
      'Hervé dort.',
      [
        ['Harvey', 'Hervé'],
        ['sleeps,', 'dort'],
        ['Harvey.', 'Hervé'],
      ],
    ],
    [
      'the name is said already',
      'Hervé dort.',
      [
        ['Hervé', 'Hervé'],
        ['sleeps.', 'dort'],
      ],
    ],
    [
      'a foreign name has another spelling in English',
      'Anton Tchernenko dort.',
      [
        ['Anton', 'Anton'],
        ['Chernenko', 'Tchernenko'],
        ['sleeps.', 'dort'],
      ],
    ],
    [
      'English says it as a word in small letters',
      'Hervé dort.',
      [
        ['someone', 'Hervé'],
        ['sleeps.', 'dort'],
      ],
    ],
  ])('leaves the sentence where %s', (_, french, words) => {
    expect(mend(french, words)).toBe(words.map(([english]) => english).join(' '));
  });
});
