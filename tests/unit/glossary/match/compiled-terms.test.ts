import { expect, it } from 'vitest';
import { compileTerms } from '@/glossary/match/compiled-terms';
import { entryOf } from './matching';

it('searches a sentence once, however many texts are asked for between', () => {
  const terms = compileTerms([entryOf('pont')]);
  const sentence = { text: 'Le pont est fermé.' };
  const matches = terms.matchesInSentence(sentence);
  expect(matches.map(({ form }) => form)).toEqual(['pont']);
  for (let at = 0; at < 1000; at += 1) terms.matchesIn(`Le pont ${at}.`);
  expect(terms.matchesInSentence(sentence)).toBe(matches);
  // The texts by themselves are not held for ever.
  expect(terms.matchesIn(sentence.text)).not.toBe(matches);
  expect(terms.matchesIn(sentence.text)).toEqual(matches);
});
