import { describe, expect, it } from 'vitest';
import type { MinedTerm } from '@/bench/quality/dictionaries';
import { referenceFor, scoreOutputs } from '@/bench/quality/score-outputs';
import type { SteeringOutcome } from '@/lib/mt/translator';

const term: MinedTerm = {
  span: { start: 4, end: 12 },
  french: 'autorité',
  english: { real: 'authorities', lemma: 'authority', random: 'tourists' },
};
const line = {
  line: 0,
  french: 'Les autorités de Kaboul ont fermé la route.',
  reference: 'The authorities in Kabul have closed the road.',
  terms: [{ ...term, span: { start: 4, end: 13 } }],
};
const [asked] = line.terms;
const say = (text: string, outcome?: SteeringOutcome) => ({
  text,
  outcomes: new Map(asked && outcome ? [[asked, outcome]] : []),
});
const free = [say('The rulers of Kabul have closed the road.')];

describe('scoreOutputs', () => {
  it('counts use by what the engine says became of the term', () => {
    const score = scoreOutputs(
      [line, line],
      [
        say('The authorities of Kabul have closed the road.', 'constrained'),
        say('The rulers of Kabul have closed the road.', 'given-up'),
      ],
      'real',
      [...free, ...free],
    );
    expect(score.use).toEqual({ terms: 2, used: 1 });
    expect(score.useByOutcome.constrained).toEqual({ terms: 1, used: 1 });
    expect(score.useByOutcome['given-up']).toEqual({ terms: 1, used: 0 });
    expect(score.useByOutcome.followed).toEqual({ terms: 0, used: 0 });
    expect(score.difference.difference).toBeGreaterThan(0);
  });

  it('tells an accepted form from the one that the reference has', () => {
    const score = scoreOutputs([line], [say('The authority of Kabul closed it.')], 'lemma', free);
    expect(score.use.used).toBe(1);
    expect(score.useOfReferenceForm.used).toBe(0);
  });
});

describe('referenceFor', () => {
  it('puts a made-up term where the reference has its own', () => {
    expect(referenceFor(line, 'random')).toBe('The tourists in Kabul have closed the road.');
    expect(referenceFor(line, 'real')).toBe(line.reference);
    expect(referenceFor(line, 'lemma')).toBe(line.reference);
  });

  it('leaves a reference that has the words twice', () => {
    const twice = { ...line, reference: 'The authorities told the authorities.' };
    expect(referenceFor(twice, 'random')).toBe(twice.reference);
  });
});
