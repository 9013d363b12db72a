import type { GlossaryFormat } from '@/glossary/export/formats';
import type { LeaveReason } from '@/glossary/export/left-out';
import type { RefusalReason } from '@/glossary/import/concept/concept';
import type { ColumnRole } from '@/glossary/import/table/column-roles';
import type { MergeRule } from '@/glossary/merge/plan-import';
import { counted, number } from './counting';

const entries = (count: number) => counted(count, 'entry', 'entries');

const roles: Record<ColumnRole, string> = {
  french: 'French',
  frenchVariants: 'Other French spellings',
  english: 'English',
  englishVariants: 'Other accepted English',
  forbiddenEnglish: 'English not to be used',
  definition: 'Definition',
  note: 'Note',
  example: 'Example',
  source: 'Source',
  domain: 'Domain',
  partOfSpeech: 'Part of speech',
  gender: 'Gender',
  status: 'Status of the English',
  isForbidden: 'Forbidden: yes or no',
  isKeptInFrench: 'Keep the French: yes or no',
  isTranslated: 'Translate: yes or no',
  isCaseSensitive: 'Capitals count: yes or no',
  isExact: 'Only these forms: yes or no',
  allowsWordsBetween: 'Words may stand in between: yes or no',
  steers: 'Ask for this English: yes or no',
  frenchLanguage: 'Language of the French',
  englishLanguage: 'Language of the English',
  concept: 'Number of the concept',
  termLanguage: 'Language of the term',
  term: 'Term',
  ignored: 'Leave out',
};

const reasons: Record<RefusalReason, string> = {
  'no-french': 'no French',
  'no-english': 'no English',
  'other-languages': 'other languages',
  'too-long': 'a term that is too long',
  'unknown-status': 'a status that is not known, and may forbid the English',
  repeated: 'says what an earlier one says',
};

const rules: Record<MergeRule, string> = {
  keep: 'Keep my English',
  replace: 'Take the file’s English',
  'add-variant': 'Accept the file’s English too',
  'add-sense': 'Add it as another sense',
};

const formats: Record<GlossaryFormat, string> = {
  tbx: 'TBX, version 2 (.tbx)',
  tbx3: 'TBX, version 3 (.tbx)',
  csv: 'Table with every field (.csv)',
  tsv: 'Table with every field (.tsv)',
  xlsx: 'Excel (.xlsx)',
  'deepl-csv': 'DeepL (.csv)',
  'deepl-tsv': 'DeepL (.tsv)',
  omegat: 'OmegaT (.txt)',
  immersive: 'Immersive Translate (.csv)',
  anki: 'Anki cards (.txt)',
};

const leaveReasons: Record<LeaveReason, string> = {
  'no-english': 'no English',
  'french-taken': 'its French is taken',
  'too-long': 'too long',
  'sign-refused': 'has a sign that is refused',
};

/** What the interface says in English of bringing glossaries in and taking them out. */
export const englishGlossaryFiles = {
  importGlossary: {
    open: 'Import',
    title: 'Import a glossary',
    description:
      'TBX, a table or a workbook, from any program. Nothing is taken before you say so.',
    choose: 'Choose a file',
    drop: 'or drop it on this window',
    reading: (name: string) => `Reading “${name}”`,
    into: 'Into',
    newGlossary: 'A new glossary',
    name: 'Name of the new glossary',
    counts: 'What it would bring',
    added: (count: number) => `${entries(count)} new`,
    changed: (count: number) => `${entries(count)} changed: they say more, or something else`,
    conflicts: (count: number) => `${entries(count)} in conflict: the glossary has other English`,
    same: (count: number) => `${entries(count)} there already`,
    refused: (count: number) => `${entries(count)} left out`,
    unknownStatuses: (count: number) => `${entries(count)} with a status that is not known`,
    line: (line: number) => `line ${number(line)}`,
    more: (count: number) => `and ${number(count)} more`,
    reasons,
    rule: 'In a conflict',
    rules,
    mine: 'now',
    theirs: 'in the file',
    readAs: (written: string) => `“${written}” is read as`,
    settings: 'How the file is read',
    encoding: 'Encoding',
    guessed: (encoding: string) => `${encoding} (a guess: check the accents)`,
    badPlaces: (count: number) =>
      `${number(count)} ${count === 1 ? 'letter is' : 'letters are'} none of this encoding.`,
    delimiter: 'Between columns',
    delimiters: { '\t': 'Tab', ';': 'Semicolon', ',': 'Comma', '|': 'Bar' },
    sheet: 'Sheet',
    header: 'The first row names the columns',
    column: (place: number) => `Column ${number(place)}`,
    columns: 'Columns',
    roles,
    frenchOf: 'French is',
    englishOf: 'English is',
    nothing: 'Nothing would be taken. Choose other columns or languages.',
    take: (count: number) => `Import ${entries(count)}`,
    another: 'Another file',
    done: (count: number) => `${entries(count)} imported.`,
    undo: 'Undo the import',
  },
  exportGlossary: {
    open: 'Export',
    title: 'Export glossaries',
    description: 'Every field of every entry, as a file for another program.',
    what: 'Glossary',
    all: 'All glossaries',
    format: 'Format',
    download: 'Download',
    leftOut: (count: number) => `${entries(count)} left out, which the format cannot hold:`,
    fieldsLeftOut: 'The format has no place for:',
    written: 'The file was written.',
    failed: 'The file could not be written. Check the connection and try again.',
    fileName: 'glossaries',
    formats,
    reasons: leaveReasons,
  },
  glossaryPage: {
    title: 'All entries',
    open: 'All entries',
    table: 'Entries of all glossaries',
    show: 'Show',
    filters: {
      all: 'All entries',
      'never-used': 'Never met in an article',
      conflicts: 'In conflict',
      forbidden: 'With English not to be used',
      'kept-in-french': 'Kept in French',
    },
    glossary: 'Glossary',
    everyGlossary: 'All glossaries',
    columns: {
      french: 'French',
      english: 'English',
      glossary: 'Glossary',
      domain: 'Domain',
      uses: 'Met',
    },
    conflict: 'in conflict',
    forbids: 'forbids other English',
    select: (french: string) => `Select “${french}”`,
    selectAll: 'Select all that are shown',
    selected: (count: number) => `${entries(count)} selected`,
    chooseGlossary: 'Choose …',
    moveTo: 'Move to',
    copyTo: 'Copy to',
    merge: 'Merge duplicates',
    remove: 'Delete',
    moved: (count: number) => `${entries(count)} moved.`,
    copied: (count: number) => `${entries(count)} copied.`,
    merged: (count: number) => `${entries(count)} merged into others.`,
    removed: (count: number) => `${entries(count)} deleted.`,
    met: (count: number) => `Met ${number(count)} ${count === 1 ? 'time' : 'times'} in the library`,
    neverMet: 'Never met in an article of the library.',
    openEntry: (french: string) => `Open “${french}” with all its fields`,
    builtInStay: (count: number) =>
      `${number(count)} built-in ${count === 1 ? 'entry stays' : 'entries stay'}.`,
    keys: 'In the table: ↑ ↓ move, Enter opens an entry, F2 or a double click edits a cell, ← → go between cells, Space selects, Ctrl + A selects all, Delete deletes.',
  },
};

export type GlossaryFileMessages = typeof englishGlossaryFiles;
