import type { WantedTerm } from '@/lib/mt/translator';

/**
 * How much of the engine's steering is at work: `annotated` tells the model and makes it do nothing;
 * `steered` is what the app does; `constrained` tells it nothing, as a model that knows no annotations.
 */
export const steeringModes = ['annotated', 'steered', 'constrained'] as const;
export type SteeringMode = (typeof steeringModes)[number];

/** The terms of a sentence as a mode asks for them. */
export function askInMode(terms: readonly WantedTerm[], mode: SteeringMode): readonly WantedTerm[] {
  switch (mode) {
    case 'steered':
      return terms;
    case 'annotated':
      // With no form that would do, there is nothing that decoding can be made to take.
      return terms.map((term) => ({ ...term, accepted: [] }));
    case 'constrained':
      return terms.map((term) => ({ ...term, isAnnotated: false }));
  }
}

/** Annotates the `most` terms with most words in place of the app's choice. */
export function annotateMost(terms: readonly WantedTerm[], most: number): readonly WantedTerm[] {
  const chosen = new Set(
    [...terms].sort((a, b) => countWords(b) - countWords(a)).slice(0, Math.max(most, 0)),
  );
  return terms.map((term) => ({ ...term, isAnnotated: chosen.has(term) }));
}

const countWords = ({ target }: WantedTerm): number => target.split(/[\s-]+/).length;
