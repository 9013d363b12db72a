import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StorageFailure } from '@/lib/base/failure';
import type { TranslationMemory } from '@/lib/pipeline/translation-memory';
import type { Keeping } from '@/lib/store/state/reader-state';
import { createConnection } from './connection';
import {
  type KeptDecision,
  type KeptEntry,
  type KeptFieldEdit,
  type KeptGlossary,
  type KeptPostEdit,
  type KeptSetting,
  parseDecision,
  parseFieldEdit,
  parseGlossary,
  parseKeptEntry,
  parsePostEdit,
  parseSetting,
} from './kept-records';
import { createKeptTable, type KeptTable } from './kept-table';
import { createKeptTranslations } from './kept-translations';

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
  /** The entries that the reader added. */
  readonly entries: KeptTable<KeptEntry, readonly [id: string]>;
  readonly decisions: KeptTable<
    KeptDecision,
    readonly [article: string, kind: KeptDecision['kind'], of: string]
  >;
  readonly settings: KeptTable<KeptSetting, readonly [name: string]>;
  /** Holds the first failure until the page is left, because from then on something is not kept. */
  readonly keeping: StoreApi<{ readonly keeping: Keeping }>;
}

/**
 * The longest article has some 5,000 sentences, and a kept sentence takes 2 to 3 KB with its links: this
 * is four such articles, in some 50 MB.
 */
const MOST_TRANSLATIONS = 20_000;

/**
 * @param limit how many of the machine's sentences are kept at most
 * @param clock milliseconds since 1970
 */
export function openDatabase(limit = MOST_TRANSLATIONS, clock = Date.now): Database {
  const connection = createConnection();
  const keeping = createStore<{ readonly keeping: Keeping }>(() => ({ keeping: { kept: true } }));
  const onFailure = (failure: StorageFailure): void => {
    if (keeping.getState().keeping.kept) keeping.setState({ keeping: { kept: false, failure } });
  };
  const translations = createKeptTranslations({ connection, onFailure, limit, clock });
  const shared = { connection, onFailure, makeRoom: translations.clear };

  return {
    translations,
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
    settings: createKeptTable({
      ...shared,
      name: 'settings',
      keyOf: (record) => [record.name] as const,
      parse: parseSetting,
    }),
    keeping,
  };
}
