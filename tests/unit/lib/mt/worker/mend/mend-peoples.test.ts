import { describe, expect, it } from 'vitest';
import { mendPeoples } from '@/lib/mt/worker/mend/mend-peoples';
import { align, textOf, vocabulary } from '../aligned-translation';

const mend = (french: string, words: Parameters<typeof align>[1]): string => {
  const aligned = align(french, words);
  return textOf(mendPeoples(french, aligned.tokens, aligned.source, vocabulary), aligned);
};

describe('mending the names of peoples', () => {
  it.each([
    ["un groupe d'Israelites", 'Israelites', 'Israeli', 'Israelis'],
    ['des Pakistanais', 'Pakistanais', 'Pakistani', 'Pakistanis'],
    ['les Irakiens', 'Irakiens', 'Iraqi', 'Iraqis'],
    ['aux Koweitiens', 'Koweitiens', 'Kuwaiti', 'Kuwaitis'],
    ['trois Omanais', 'Omanais', 'Omani', 'Omanis'],
    ['12 Qatariens', 'Qatariens', 'Qatari', 'Qataris'],
  ])('gives those of “%s” their plural', (french, people, wrong, right) => {
    const words = [
      ['some', null],
      [wrong, people],
    ] as const;
    expect(mend(french, words)).toBe(`some ${right}`);
  });

  it.each<readonly [string, Parameters<typeof align>[1]]>([
    ['un Irakien dort', [['Iraqi', 'Irakien']]],
    ['les soldats irakiens', [['Iraqi', 'irakiens']]],
    ['les Irakiens', [['Iraqis', 'Irakiens']]],
    [
      'les Irakiens',
      [
        ['Iraqi', 'Irakiens'],
        ['people', 'Irakiens'],
      ],
    ],
    ['les Irakiens', [['Iraqi', null]]],
  ])('leaves “%s” as it is said', (french, words) => {
    expect(mend(french, words)).toBe(words.map(([english]) => english).join(' '));
  });
});
