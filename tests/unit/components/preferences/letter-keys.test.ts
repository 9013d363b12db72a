import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commandOfLetter,
  formatLetterKeys,
  parseLetterKeys,
  usualKeys,
  usualLetters,
  withLetter,
} from '@/components/preferences/letter-keys';

const letters = Object.values(usualLetters);

describe('single-letter keys', () => {
  test('do nothing while they are off', () => {
    for (const letter of letters) {
      expect(commandOfLetter({ ...usualKeys, areOn: false }, letter)).toBeNull();
    }
  });

  test.each([
    ['a letter', 'x'],
    ['a capital, as its small letter', 'X'],
    ['a letter with an accent', 'é'],
    ['a digit', '7'],
  ])('can be changed to %s', (_, key) => {
    const keys = withLetter(usualKeys, 'next', key);
    expect(commandOfLetter(keys, key)).toBe('next');
    expect(commandOfLetter(keys, 'j')).toBeNull();
  });

  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a mark', '?'],
    ['two letters', 'ab'],
  ])('are not changed to %s', (_, key) => {
    expect(withLetter(usualKeys, 'next', key)).toEqual(usualKeys);
  });

  test('swap when one takes another’s letter', () => {
    const keys = withLetter(usualKeys, 'next', 'k');
    expect(commandOfLetter(keys, 'k')).toBe('next');
    expect(commandOfLetter(keys, 'j')).toBe('previous');
  });

  test('come back as they were kept, each letter for one command', () => {
    const command = fc.constantFrom(
      ...Object.keys(usualLetters).filter((name): name is keyof typeof usualLetters =>
        Object.hasOwn(usualLetters, name),
      ),
    );
    const change = fc.tuple(
      command,
      fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéàçñ0123456789'),
    );
    fc.assert(
      fc.property(fc.array(change), fc.boolean(), (changes, areOn) => {
        let keys = { ...usualKeys, areOn };
        for (const [name, letter] of changes) keys = { ...withLetter(keys, name, letter), areOn };
        expect(new Set(Object.values(keys.letters)).size).toBe(letters.length);
        expect(parseLetterKeys(formatLetterKeys(keys))).toEqual(keys);
      }),
    );
  });

  test('are those that were kept before there were the last commands, which take what is left', () => {
    const kept = letters.slice(0, 11).join('').replace('j', 'c');
    const keys = parseLetterKeys(`on.${kept}`);
    expect(commandOfLetter(keys, 'c')).toBe('next');
    expect(commandOfLetter(keys, 'p')).toBe('turn');
    expect(new Set(Object.values(keys.letters)).size).toBe(letters.length);
  });

  test.each([null, '', 'on', 'on.abc', 'on.jjjjjjjjjj', 'on.%E0%A4%A', '<script>'])(
    'are the usual ones where %s is kept',
    (kept) => {
      expect(parseLetterKeys(kept)).toEqual(usualKeys);
    },
  );
});
