import type { SavedWord } from '@/lib/store/state/vocabulary-state';
import {
  type KeptArticle,
  type KeptEnglish,
  type KeptReading,
  type KeptText,
  parseArticle,
  parseEnglish,
  parseReading,
  parseText,
} from './kept-articles';
import {
  type KeptBatch,
  type KeptDecision,
  type KeptDraft,
  type KeptEntry,
  type KeptFieldEdit,
  type KeptGlossary,
  type KeptPostEdit,
  type KeptSetting,
  parseDecision,
  parseDraft,
  parseFieldEdit,
  parseGlossary,
  parseKeptEntry,
  parsePostEdit,
  parseSetting,
} from './kept-records';
import {
  createKeptTable,
  type KeptTable,
  type RetriedTable,
  type TableSurroundings,
} from './kept-table';
import { parseSavedWord } from './kept-words';

/** What is kept, but for the machine's own sentences. */
export interface KeptTables {
  readonly postEdits: KeptTable<
    KeptPostEdit,
    readonly [article: string, segment: string, source: string]
  >;
  readonly fieldEdits: KeptTable<KeptFieldEdit, readonly [entry: string, field: string]>;
  readonly glossaries: KeptTable<KeptGlossary, readonly [id: string]>;
  /** The entries that the reader added, one by one or many in a record. */
  readonly entries: KeptTable<KeptEntry | KeptBatch, readonly [id: string]>;
  readonly decisions: KeptTable<
    KeptDecision,
    readonly [article: string, kind: KeptDecision['kind'], of: string]
  >;
  readonly settings: KeptTable<KeptSetting, readonly [name: string]>;
  /** What is half written. Saving it is not shown: the reader has not finished it. */
  readonly drafts: KeptTable<KeptDraft, readonly [of: string]>;
  /** The words that the reader saved to learn them. */
  readonly words: KeptTable<SavedWord, readonly [id: string]>;
  /** The library: all articles that were opened on this device. */
  readonly articles: KeptTable<KeptArticle, readonly [id: string]>;
  readonly texts: KeptTable<KeptText, readonly [article: string]>;
  readonly readings: KeptTable<KeptReading, readonly [article: string]>;
  readonly english: KeptTable<KeptEnglish, readonly [article: string]>;
}

/** The same, which also try again what could not be kept. */
type RetriedTables = {
  readonly [Name in keyof KeptTables]: KeptTables[Name] extends KeptTable<infer Kept, infer Key>
    ? RetriedTable<Kept, Key>
    : never;
};

/** The tables of what the reader made, of which the journal has a copy. */
export const copiedTables = [
  'post-edits',
  'field-edits',
  'glossaries',
  'entries',
  'decisions',
  'drafts',
  'settings',
  'articles',
  'texts',
  'words',
] as const;

/** Makes the tables over one database. */
export function createKeptTables(shared: TableSurroundings): RetriedTables {
  // The app writes some records unasked, which is no edit that was saved.
  const unasked = { ...shared, onBegun: ignore, onEnded: ignore };
  const uncopied = { writeCopy: () => Promise.resolve() };
  return {
    postEdits: createKeptTable({
      ...shared,
      name: 'post-edits',
      keyOf: ({ article, segment, source }) => [article, segment, source] as const,
      parse: parsePostEdit,
    }),
    fieldEdits: createKeptTable({
      ...shared,
      name: 'field-edits',
      keyOf: ({ entry, field }) => [entry, field] as const,
      parse: parseFieldEdit,
    }),
    glossaries: createKeptTable({
      ...shared,
      name: 'glossaries',
      keyOf: ({ id }) => [id] as const,
      parse: parseGlossary,
    }),
    entries: createKeptTable({
      ...shared,
      name: 'entries',
      keyOf: ({ id }) => [id] as const,
      parse: parseKeptEntry,
    }),
    decisions: createKeptTable({
      ...shared,
      name: 'decisions',
      keyOf: ({ article, kind, of }) => [article, kind, of] as const,
      parse: parseDecision,
    }),
    drafts: createKeptTable({
      ...unasked,
      name: 'drafts',
      keyOf: ({ of }) => [of] as const,
      parse: parseDraft,
    }),
    words: createKeptTable({
      ...shared,
      name: 'words',
      keyOf: ({ id }) => [id] as const,
      parse: parseSavedWord,
    }),
    settings: createKeptTable({
      ...unasked,
      name: 'settings',
      keyOf: (record) => [record.name] as const,
      parse: parseSetting,
    }),
    articles: createKeptTable({
      ...unasked,
      name: 'articles',
      keyOf: ({ id }) => [id] as const,
      parse: parseArticle,
    }),
    texts: createKeptTable({ ...unasked, name: 'texts', keyOf: ofArticle, parse: parseText }),
    readings: createKeptTable({
      ...unasked,
      ...uncopied,
      name: 'readings',
      keyOf: ofArticle,
      parse: parseReading,
    }),
    english: createKeptTable({
      ...unasked,
      ...uncopied,
      name: 'english',
      keyOf: ofArticle,
      parse: parseEnglish,
    }),
  };
}

const ignore = () => undefined;

const ofArticle = ({ article }: { readonly article: string }) => [article] as const;
