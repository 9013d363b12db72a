/** What a key does in the reader. */
export type Command =
  | 'next'
  | 'previous'
  | 'term'
  | 'flagged'
  | 'flaggedBefore'
  | 'lookUp'
  | 'addTerm'
  | 'edit'
  | 'other'
  | 'memory'
  | 'undo'
  | 'redo'
  | 'leave'
  | 'help';

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where the focus is: in the text's sentences, in a field that is being edited, or elsewhere. */
export type Place = 'text' | 'field' | 'elsewhere';

/**
 * Finds the command of a key; null when the key is the browser's. In a field, every key is the field's.
 * Arrows step through sentences only within the text, so that they still scroll the page elsewhere.
 */
export function commandOf(press: KeyPress, place: Place): Command | null {
  if (place === 'field' || press.altKey) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.ctrlKey || press.metaKey) {
    if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
    if (key === 'g' && press.shiftKey) return 'addTerm';
    return key === 'y' ? 'redo' : null;
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (place !== 'text' || press.shiftKey) return null;
    return key === 'ArrowDown' ? 'next' : 'previous';
  }
  switch (key) {
    case 'j':
      return 'next';
    case 'k':
      return 'previous';
    case 't':
      return 'term';
    case 'n':
      return press.shiftKey ? 'flaggedBefore' : 'flagged';
    case 'd':
      return 'lookUp';
    case 'e':
      return 'edit';
    case 'o':
      return 'other';
    case 'm':
      return 'memory';
    case '?':
      return 'help';
    case 'Escape':
      return 'leave';
    default:
      return null;
  }
}
