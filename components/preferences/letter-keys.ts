/** What single letters do in the reader, with the letter that a first visit has for it. */
export const usualLetters = {
  next: 'j',
  previous: 'k',
  otherSide: 's',
  term: 't',
  flagged: 'n',
  lookUp: 'd',
  addTerm: 'g',
  edit: 'e',
  other: 'o',
  memory: 'm',
  find: 'f',
  concordance: 'c',
  turn: 'p',
} as const;

export type LetterCommand = keyof typeof usualLetters;

/**
 * The reader's single-letter keys. They can be changed and switched off, since they get in the way of who
 * speaks to the computer, or hits keys by chance (WCAG 2.1.4).
 */
export interface LetterKeys {
  readonly areOn: boolean;
  /** Lower-case letters or digits, each for one command only. */
  readonly letters: Readonly<Record<LetterCommand, string>>;
}

export const usualKeys: LetterKeys = { areOn: true, letters: usualLetters };

const commands: readonly LetterCommand[] = Object.keys(usualLetters).filter(
  (name): name is LetterCommand => Object.hasOwn(usualLetters, name),
);

const isLetter = (text: string): boolean => /^[\p{L}\p{Nd}]$/u.test(text);

/** Finds the command of a letter, in either case; null when it has none, or the letters are off. */
export function commandOfLetter({ areOn, letters }: LetterKeys, key: string): LetterCommand | null {
  if (!areOn) return null;
  return commands.find((command) => letters[command] === key.toLowerCase()) ?? null;
}

/**
 * Gives a command another letter. A command that had it takes the old one in exchange. What is no letter
 * or digit changes nothing.
 */
export function withLetter(keys: LetterKeys, command: LetterCommand, key: string): LetterKeys {
  const letter = key.toLowerCase();
  if (!isLetter(letter)) return keys;
  const other = commands.find((each) => keys.letters[each] === letter);
  return {
    ...keys,
    letters: {
      ...keys.letters,
      ...(other === undefined ? {} : { [other]: keys.letters[command] }),
      [command]: letter,
    },
  };
}

/** So many commands had letters when letters were first kept; later ones stand after them. */
const FIRST_COMMANDS = 11;

/** Reads kept keys, as `off` or `on`, then the letters in order. What is no such text is as usual. */
export function parseLetterKeys(kept: string | null): LetterKeys {
  const [state, written = ''] = (kept ?? '').split('.');
  const letters = [...decodeURIComponentSafely(written)];
  const isWhole =
    letters.length >= FIRST_COMMANDS &&
    letters.length <= commands.length &&
    letters.every(isLetter) &&
    new Set(letters).size === letters.length;
  let keys = usualKeys;
  if (isWhole) {
    for (const [index, letter] of letters.entries()) {
      const command = commands[index];
      if (command !== undefined) keys = withLetter(keys, command, letter);
    }
  }
  return { ...keys, areOn: state !== 'off' };
}

/** Writes keys as `parseLetterKeys` reads them. */
export const formatLetterKeys = ({ areOn, letters }: LetterKeys): string =>
  `${areOn ? 'on' : 'off'}.${encodeURIComponent(commands.map((each) => letters[each]).join(''))}`;

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
