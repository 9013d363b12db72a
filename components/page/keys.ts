import {
  commandOfLetter,
  type LetterCommand,
  type LetterKeys,
} from '@/components/preferences/letter-keys';

/** What a key does in the reader. */
export type Command =
  | LetterCommand
  | 'flaggedBefore'
  | 'undo'
  | 'redo'
  | 'reveal'
  | 'leave'
  | 'help';

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where the focus is: on a sentence, on something within one, in a field that is being edited, or elsewhere. */
export type Place = 'sentence' | 'text' | 'field' | 'elsewhere';

/**
 * Finds the command of a key; null when the key is the browser's. In a field, every key is the field's.
 * Arrows step through sentences only within the text, so that they still scroll the page elsewhere.
 */
export function commandOf(press: KeyPress, place: Place, letters: LetterKeys): Command | null {
  if (place === 'field' || press.altKey) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.ctrlKey || press.metaKey) {
    if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : null;
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if ((place !== 'text' && place !== 'sentence') || press.shiftKey) return null;
    return key === 'ArrowDown' ? 'next' : 'previous';
  }
  if (key === 'Enter' || key === ' ') return place === 'sentence' ? 'reveal' : null;
  if (key === '?') return 'help';
  if (key === 'Escape') return 'leave';
  const command = commandOfLetter(letters, key);
  return command === 'flagged' && press.shiftKey ? 'flaggedBefore' : command;
}
