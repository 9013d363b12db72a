import { describe, expect, it } from 'vitest';
import { endsSentence, keptBefore } from '@/components/text/sentence/word-start';

describe('what stays when another way to go on is looked for', () => {
  it.each([
    ['in a word, all before it', 'The pea|ce talks', 'The'],
    ['at the start of a word, all before it', 'The |peace talks', 'The'],
    ['at the end of a word, that word too', 'The peace| talks', 'The peace'],
    ['at the start of the sentence, nothing', '|The peace', ''],
    ['in the first word, nothing', 'Th|e peace', ''],
    ['within a compound, all before it', 'A peace-ke|eping force', 'A'],
    ['within a contraction, all before it', 'They do|n’t go', 'They'],
    ['after a mark, the mark too', 'Yes, |but', 'Yes,'],
    ['at the end, all of it', 'The peace.|', 'The peace.'],
  ])('%s', (_, marked, kept) => {
    const place = marked.indexOf('|');
    expect(keptBefore(marked.replace('|', ''), place)).toBe(kept);
  });
});

describe('whether a sentence is whole', () => {
  it.each([
    ['The train has left.', true],
    ['Has it left?', true],
    ['It has left… ', true],
    ['“It has left.”', true],
    ['(It has left!)', true],
    ['The train', false],
    ['The train ', false],
    ['Yes, ', false],
    ['“The train”', false],
    ['The U.S. train', false],
    ['', false],
  ])('%j: %s', (text, isWhole) => {
    expect(endsSentence(text)).toBe(isWhole);
  });
});
