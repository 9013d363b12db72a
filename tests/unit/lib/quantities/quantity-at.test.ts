import { describe, expect, it } from 'vitest';
import { quantityAt } from '@/lib/quantities/quantity-at';

const readingOf = (sentence: string, words: string) => {
  const start = sentence.indexOf(words);
  return quantityAt(sentence, { start, end: start + words.length });
};

describe('quantityAt', () => {
  it.each([
    ['À la 88e minute, il marque.', '88e', '88e', '88th'],
    ['Au XIXe siècle, on lisait.', 'XIXe', 'XIXe siècle', '19th century'],
  ])('reads of %j that %s is of %s, %s in English', (sentence, words, french, english) => {
    expect(readingOf(sentence, words)).toEqual({ french, english });
  });

  it('reads nothing of a word', () => {
    expect(readingOf('Il marque à la 88e minute.', 'marque')).toBeNull();
  });
});
