import type { Entry } from '@/glossary/entry';

/**
 * What TBX has no place for, and a note of a concept says in the app's own files:
 * `vis-a-vis: case-sensitive; words-between`.
 */
const prefix = 'vis-a-vis: ';

const words = {
  isKeptInFrench: 'kept in French',
  isCaseSensitive: 'only with these capitals',
  anyCapitals: 'with any capitals',
  isExact: 'only these forms',
  allowsWordsBetween: 'words may stand between',
  explains: 'only explains',
  isName: 'proper noun',
  lacksEnglish: 'no English',
  lacksPreferred: 'no preferred English',
} as const;
type Setting = keyof typeof words;

const settingNames = [
  'isKeptInFrench',
  'isCaseSensitive',
  'anyCapitals',
  'isExact',
  'allowsWordsBetween',
  'explains',
  'isName',
  'lacksEnglish',
  'lacksPreferred',
] as const satisfies readonly Setting[];

/** What a settings note says; each is false where it does not. */
export type Settings = Readonly<Record<Setting, boolean>>;

/** Writes the note of an entry; null where there is nothing to say. */
export function writeSettings(entry: Entry): string | null {
  const hasEnglish = [...entry.englishVariants, ...entry.forbiddenEnglish].length > 0;
  const settings: Settings = {
    isKeptInFrench: entry.isKeptInFrench,
    isCaseSensitive: entry.isCaseSensitive,
    // Without a capital nothing would be guessed of them.
    anyCapitals: !entry.isCaseSensitive && /\p{Lu}/u.test(entry.french),
    isExact: entry.isExact,
    allowsWordsBetween: entry.allowsWordsBetween,
    explains: !entry.steers,
    isName: entry.partOfSpeech === 'properNoun',
    lacksEnglish: entry.english === '' && !hasEnglish && !entry.isKeptInFrench,
    lacksPreferred: entry.english === '' && entry.englishVariants.length > 0,
  };
  const said = settingNames.filter((name) => settings[name]).map((name) => words[name]);
  return said.length === 0 ? null : prefix + said.join('; ');
}

/** Reads a note; null where it is one of the reader's own. */
export function readSettings(note: string): Settings | null {
  if (!note.startsWith(prefix)) return null;
  const said = new Set(note.slice(prefix.length).split('; '));
  const says = (name: Setting): boolean => said.has(words[name]);
  return {
    isKeptInFrench: says('isKeptInFrench'),
    isCaseSensitive: says('isCaseSensitive'),
    anyCapitals: says('anyCapitals'),
    isExact: says('isExact'),
    allowsWordsBetween: says('allowsWordsBetween'),
    explains: says('explains'),
    isName: says('isName'),
    lacksEnglish: says('lacksEnglish'),
    lacksPreferred: says('lacksPreferred'),
  };
}

/** A backslash before a note of the reader's tells it from one of settings. */
export const writeNote = (note: string): string =>
  note.startsWith('\\') || note.startsWith(prefix) ? `\\${note}` : note;

export const readNote = (note: string): string => (note.startsWith('\\') ? note.slice(1) : note);
