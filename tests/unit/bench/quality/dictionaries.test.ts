import { describe, expect, it } from 'vitest';
import { askFor, formsOf, type MinedTerm } from '@/bench/quality/dictionaries';

const sentence = 'Les maladies infectieuses reculent.';
const term: MinedTerm = {
  span: { start: 4, end: 25 },
  french: 'maladie infectieuse',
  english: { real: 'infectious diseases', lemma: 'infectious disease', random: 'tourists' },
};

describe('askFor', () => {
  it('asks for a base form in the number of the French', () => {
    const [wanted] = askFor([term], 'lemma', sentence);
    expect(wanted?.target).toBe('infectious diseases');
    expect(wanted?.accepted).toEqual(['infectious diseases', 'infectious disease']);
    expect(wanted?.span).toEqual(term.span);
  });

  it('asks for the very words of the reference, and for a wrong phrase as it is', () => {
    expect(askFor([term], 'real', sentence)[0]?.target).toBe('infectious diseases');
    expect(askFor([term], 'random', sentence)[0]?.target).toBe('tourists');
  });

  it('accepts what it asks for', () => {
    const [wanted] = askFor([term], 'lemma', sentence);
    expect(formsOf(term, 'lemma', 'maladies infectieuses')).toEqual(wanted?.accepted);
  });
});
