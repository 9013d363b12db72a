import { describe, expect, it } from 'vitest';
import { parseEnglishWords } from '@/lib/lexicon/english-words';

describe('parseEnglishWords', () => {
  const words = parseEnglishWords('ail\nair\narmchair\nzoo\n');

  it.each(['ail', 'air', 'armchair', 'zoo'])('has %s', (word) => {
    expect(words?.has(word)).toBe(true);
  });

  it.each(['', 'a', 'ai', 'airs', 'zoos', 'aaa', 'arm', '\n'])('has no %j', (word) => {
    expect(words?.has(word)).toBe(false);
  });

  it.each(['', 'air', 'zoo\nair\n', 'air\n2\n', '<html>\n'])('is none of %j', (table) => {
    expect(parseEnglishWords(table)).toBeNull();
  });
});
