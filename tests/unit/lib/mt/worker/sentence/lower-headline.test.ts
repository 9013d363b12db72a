import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerHeadline } from '@/lib/mt/worker/sentence/lower-headline';
import { createToyVocabulary } from '../toy-vocabulary';

/** The likeliest first. */
const pieces = ['▁la', '▁et', '▁un', '▁UN', '▁CGT', '▁SNCF', '▁ONU', '▁onu', '▁eau', '▁EAU'];
const vocabulary = createToyVocabulary([...pieces, '▁arménie', '▁Arménie', '▁prix']);

describe('lowerHeadline', () => {
  it.each([
    ['L’ONU ET L’OTAN', 'L’ONU et l’OTAN', 'listed, rarer in small letters or nowhere whole'],
    ['LA CGT ET LA SNCF', 'La CGT et la SNCF', 'whole in capitals alone'],
    ['LE PRIX DE L’EAU', 'Le prix de l’eau', 'listed, and oftener a word'],
    ['UN AN ET UN JOUR', 'Un an et un jour', 'a word'],
    ['LA PAIX', 'La paix', 'neither'],
  ])('reads %j as %j: %s', (text, lowered) => {
    expect(lowerHeadline(text, vocabulary)).toBe(lowered);
  });

  it('keeps every character at its place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ONU', 'É', 'CGT', 'ß', ' ', '’', 'İ', '1')),
        (parts) => {
          const text = parts.join('');
          expect(lowerHeadline(text, vocabulary).length).toBe(text.length);
        },
      ),
    );
  });
});
