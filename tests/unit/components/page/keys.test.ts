import { describe, expect, test } from 'vitest';
import { commandOf } from '@/components/page/keys';
import { usualKeys } from '@/components/preferences/letter-keys';

const press = (key: string, held: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('a key in the reader', () => {
  test.each([
    ['j steps on', press('j'), 'elsewhere', 'next'],
    ['k steps back', press('k'), 'text', 'previous'],
    ['a capital is the same key', press('J', { shiftKey: true }), 'text', 'next'],
    ['an arrow steps within the text', press('ArrowDown'), 'text', 'next'],
    ['an arrow scrolls elsewhere', press('ArrowDown'), 'elsewhere', null],
    ['Shift and an arrow select text', press('ArrowDown', { shiftKey: true }), 'text', null],
    ['? shows the keys', press('?', { shiftKey: true }), 'elsewhere', 'help'],
    ['Ctrl+Z undoes', press('z', { ctrlKey: true }), 'elsewhere', 'undo'],
    ['⌘⇧Z redoes', press('Z', { metaKey: true, shiftKey: true }), 'text', 'redo'],
    ['Ctrl+Y redoes', press('y', { ctrlKey: true }), 'text', 'redo'],
    ['d looks a word up', press('d'), 'text', 'lookUp'],
    ['g adds a term', press('g'), 'text', 'addTerm'],
    ['Ctrl+Shift+G is the browser’s', press('G', { ctrlKey: true, shiftKey: true }), 'text', null],
    ['s goes to the other side', press('s'), 'text', 'otherSide'],
    ['Enter shows a sentence’s other language', press('Enter'), 'sentence', 'reveal'],
    ['Enter on a term is the link’s', press('Enter'), 'text', null],
    ['Ctrl+G is the browser’s', press('g', { ctrlKey: true }), 'text', null],
    ['Ctrl+T is the browser’s', press('t', { ctrlKey: true }), 'text', null],
    ['Alt+E is the browser’s', press('e', { altKey: true }), 'text', null],
    ['n goes to the next flagged term', press('n'), 'text', 'flagged'],
    ['Shift+N goes to the one before', press('N', { shiftKey: true }), 'text', 'flaggedBefore'],
    ['o takes the other translator’s sentence', press('o'), 'text', 'other'],
    ['x does nothing', press('x'), 'text', null],
  ] as const)('%s', (_, keyPress, place, command) => {
    expect(commandOf(keyPress, place, usualKeys)).toBe(command);
  });

  test.each(['j', 'k', 't', 'n', 'e', '?', 'Escape', 'ArrowDown'])(
    '%s is left to a field',
    (key) => {
      expect(commandOf(press(key), 'field', usualKeys)).toBeNull();
    },
  );

  test('undo in a field is the field’s own', () => {
    expect(commandOf(press('z', { ctrlKey: true }), 'field', usualKeys)).toBeNull();
  });
});
