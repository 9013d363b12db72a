import { expect, it } from 'vitest';
import { countFaults } from '@/lib/mt/worker/judge/count-faults';
import { prepareSegment } from '@/lib/mt/worker/sentence/prepare-segment';
import { align, vocabulary } from '../aligned-translation';

const faultsOf = (french: string, words: Parameters<typeof align>[1]): number => {
  const [part] = prepareSegment({ id: '1', text: french, terms: [] }, vocabulary, 256).parts;
  if (!part) throw new Error(`Nothing to read in ${french}`);
  const { tokens } = align(french, words);
  return countFaults(
    part,
    { tokens, logProbability: -1, hasText: true, unknownsLeft: 0 },
    vocabulary,
  );
};

it.each<readonly [number, string, Parameters<typeof align>[1]]>([
  [
    0,
    'Il a nonante ans',
    [
      ['ninety', 'nonante'],
      ['years', 'ans'],
    ],
  ],
  [
    1,
    'Il a nonante ans',
    [
      ['ninety', 'nonante'],
      ['19th', null],
      ['year', 'ans'],
    ],
  ],
  [
    0,
    'Elle mange',
    [
      ['She', 'Elle'],
      ['eats', 'mange'],
    ],
  ],
  [
    1,
    'Vient lundi, mardi et jeudi',
    [
      ['Monday', 'lundi'],
      ['Thursday', 'jeudi'],
      ['comes', 'Vient'],
    ],
  ],
])('counts %i faults of %j', (count, french, words) => {
  expect(faultsOf(french, words)).toBe(count);
});
