/** What a key does in a table of rows. */
export type TableCommand =
  | { readonly kind: 'go'; readonly to: number }
  /** Selects the row that one is at and the next or the one before, and goes there. */
  | { readonly kind: 'extend'; readonly by: 1 | -1 }
  | { readonly kind: 'toggle' | 'select-all' | 'open' | 'remove' };

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Finds the command of a key; null when the key is the browser's.
 *
 * @param at the row that has the focus, from 0
 * @param rows how many there are
 * @param page rows of a screen
 */
export function tableCommand(
  { key, shiftKey, ctrlKey, metaKey }: KeyPress,
  at: number,
  rows: number,
  page: number,
): TableCommand | null {
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { kind: 'select-all' } : null;
  switch (key) {
    case 'ArrowDown':
      return shiftKey ? { kind: 'extend', by: 1 } : { kind: 'go', to: at + 1 };
    case 'ArrowUp':
      return shiftKey ? { kind: 'extend', by: -1 } : { kind: 'go', to: at - 1 };
    case 'PageDown':
      return { kind: 'go', to: at + page };
    case 'PageUp':
      return { kind: 'go', to: at - page };
    case 'Home':
      return { kind: 'go', to: 0 };
    case 'End':
      return { kind: 'go', to: rows - 1 };
    case ' ':
      return { kind: 'toggle' };
    case 'Enter':
    case 'F2':
      return { kind: 'open' };
    case 'Delete':
      return { kind: 'remove' };
    default:
      return null;
  }
}
