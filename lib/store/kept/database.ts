import type { IDBPDatabase } from 'idb';
import { type After, afterTimer } from '@/lib/base/after';
import type { TranslationMemory } from '@/lib/pipeline/translation-memory';
import type { Journal } from '@/lib/store/journal/journal';
import type { JournalEntry } from '@/lib/store/journal/journal-entry';
import { countedTables, type KeptCount } from '@/lib/store/state/keeping-state';
import type { KeepingStore } from '@/lib/store/state/stores';
import { bringBack, compareCopies } from './compare-copies';
import { createConnection } from './connection';
import { takeInEarlierArticle } from './earlier-article';
import { copiedTables, createKeptTables, type KeptTables } from './kept-tables';
import { createKeptTranslations } from './kept-translations';
import { createSaving } from './saving';

/**
 * Keeps things on this device. Nothing here throws or fails: where the browser keeps nothing, all of it
 * stays for this visit, and `keeping` says so.
 */
export interface Database extends KeptTables {
  readonly translations: TranslationMemory;
  readonly keeping: KeepingStore;
  /** Has a listener called when records have come back, from the second copy or a slow database. */
  onChangedElsewhere(listener: () => void): void;
  /** Tries now to write what could not be kept; it is also tried every few seconds. */
  writeAgain(): Promise<void>;
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
    const { missing, uncopied, latestStamp } = await compareCopies(database, copiedTables, entries);
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
  const tables = createKeptTables({
    connection,
    nextStamp,
    writeCopy: (change) => copy([change]),
    makeRoom: translations.clear,
    ...saving,
  });

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
