import type { IDBPDatabase } from 'idb';
import { type After, afterTimer } from '@/lib/base/after';
import type { TranslationMemory } from '@/lib/pipeline/translation-memory';
import type { Journal } from '@/lib/store/journal/journal';
import type { JournalEntry } from '@/lib/store/journal/journal-entry';
import { countedTables, type KeptCount } from '@/lib/store/state/keeping-state';
import type { KeepingStore } from '@/lib/store/state/stores';
import type { SavedWord } from '@/lib/store/state/vocabulary-state';
import { bringBack, compareCopies } from './compare-copies';
import { createConnection } from './connection';
import { takeInEarlierArticle } from './earlier-article';
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
import { createKeptTable, type KeptTable, type StampedChange } from './kept-table';
import { createKeptTranslations } from './kept-translations';
import { parseSavedWord } from './kept-words';
import { createSaving } from './saving';

/**
 * Keeps things on this device. Nothing here throws or fails: where the browser keeps nothing, all of it
 * stays for this visit, and `keeping` says so.
 */
export interface Database {
  readonly translations: TranslationMemory;
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
  readonly keeping: KeepingStore;
  /** Has a listener called when records have come back, from the second copy or a slow database. */
  onChangedElsewhere(listener: () => void): void;
  /** Tries now to write what could not be kept; it is also tried every few seconds. */
  writeAgain(): Promise<void>;
  /** The library: all articles that were opened on this device. */
  readonly articles: KeptTable<KeptArticle, readonly [id: string]>;
  readonly texts: KeptTable<KeptText, readonly [article: string]>;
  readonly readings: KeptTable<KeptReading, readonly [article: string]>;
  readonly english: KeptTable<KeptEnglish, readonly [article: string]>;
}

/**
 * A kept sentence takes 2 to 3 KB with its links: this is a library of 500 articles of 120 sentences, or twelve of
 * the longest, in some 150 MB. Browsers give a site a share of the disk, and the machine's sentences go first.
 */
const MOST_TRANSLATIONS = 60_000;

/** The text is to be there within two seconds, whatever the database does. */
const OPENING_PATIENCE_MS = 1200;

/** What could not be kept is tried again after so long. */
const RETRY_MS = 5000;

export interface DatabaseOptions {
  /** How many of the machine's sentences are kept at most. */
  readonly limit?: number;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** The second copy; null where there is none. */
  readonly journal?: Journal | null;
  /** Calls after this many ms, once. */
  readonly after?: After;
  /** How long the database may take to open before the page goes on without it. */
  readonly patienceMs?: number;
}

export function openDatabase({
  limit = MOST_TRANSLATIONS,
  clock = Date.now,
  journal = null,
  after = afterTimer,
  patienceMs = OPENING_PATIENCE_MS,
}: DatabaseOptions = {}): Database {
  let lastStamp = 0;
  const nextStamp = (): number => {
    lastStamp = Math.max(clock(), lastStamp + 1);
    return lastStamp;
  };

  let isRetrying = false;
  const retryLater = (): void => {
    if (isRetrying) return;
    isRetrying = true;
    after(RETRY_MS, () => {
      isRetrying = false;
      void writeAgain();
    });
  };
  const saving = createSaving(retryLater, {
    countKept: () => Promise.all(countedTables.map(countTable)),
  });

  const listeners: (() => void)[] = [];
  const tellChanged = (): void => {
    for (const listener of listeners) listener();
  };

  const copy = async (entries: readonly JournalEntry[]): Promise<void> => {
    if (entries.length > 0) saving.onCopied((await journal?.append(entries)) ?? false);
  };

  const compare = async (database: IDBPDatabase): Promise<void> => {
    const entries = (await journal?.read()) ?? [];
    const { missing, uncopied, latestStamp } = await compareCopies(database, tableNames, entries);
    lastStamp = Math.max(lastStamp, latestStamp);
    const restored = await bringBack(database, missing);
    if (restored > 0) {
      saving.onRestored(restored);
      tellChanged();
    }
    void copy(uncopied);
  };

  const compareWithJournal = async (database: IDBPDatabase): Promise<void> => {
    if (journal === null) return;
    try {
      await compare(database);
    } catch (error) {
      // The database was closed meanwhile; the next opening compares again.
      if (!(error instanceof DOMException)) throw error;
    }
  };

  const connection = createConnection({
    patienceMs,
    async prepare(database, isNew) {
      const compared = compareWithJournal(database);
      // A database that has nothing has to be filled before anything is read from it.
      if (isNew) await compared;
      await takeInEarlierArticle(database, clock);
    },
    onOpenedLate() {
      void writeAgain();
      tellChanged();
    },
    onClosed: (failure) => saving.onState('connection', failure),
  });

  const translations = createKeptTranslations({
    connection,
    onState: saving.onState,
    limit,
    clock,
  });
  const shared = {
    connection,
    nextStamp,
    writeCopy: (change: StampedChange) => copy([change]),
    makeRoom: translations.clear,
    ...saving,
  };
  // The app writes some records unasked, which is no edit that was saved.
  const unasked = { ...shared, onBegun: ignore, onEnded: ignore };
  const uncopied = { writeCopy: () => Promise.resolve() };
  const tables = {
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

  const countTable = async (table: KeptCount['table']): Promise<KeptCount> => ({
    table,
    count: await counts[table](),
  });
  const counts: Readonly<Record<KeptCount['table'], () => Promise<number>>> = {
    'post-edits': tables.postEdits.count,
    decisions: tables.decisions.count,
    'field-edits': tables.fieldEdits.count,
    entries: tables.entries.count,
    glossaries: tables.glossaries.count,
    translations: translations.count,
  };

  const writeAgain = async (): Promise<void> => {
    await Promise.all([...Object.values(tables), translations].map((each) => each.writeAgain()));
  };

  return {
    ...tables,
    translations,
    keeping: saving.store,
    onChangedElsewhere: (listener) => void listeners.push(listener),
    writeAgain,
  };
}

const ignore = () => undefined;

/** The tables of what the reader made, of which the journal has a copy. */
const tableNames = [
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
];

const ofArticle = ({ article }: { readonly article: string }) => [article] as const;
