import type { Entry } from '@/glossary/entry';
import { compileGlossary, matchTerms } from '@/glossary/match-terms';
import { builtInEntries } from '@/glossary/parse-entries';
import { wantedTerms } from '@/glossary/wanted-terms';
import type { ArticleFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import { startTranslationWorker } from '@/lib/mt/start-worker';
import type { Translator, WantedTerm } from '@/lib/mt/translator';
import { createWorkerTranslator } from '@/lib/mt/worker-translator';
import { type Database, openDatabase } from './database';
import { createEditLog } from './edit-log';
import { fetchText } from './fetch-text';
import { createGlossaryStore } from './glossary-store';
import { createReaderStore } from './reader-store';
import { sameValue } from './same-value';
import type { Stores } from './stores';

/** What the stores reach the world through. */
export interface Surroundings {
  readonly database: Database;
  readonly createTranslator: (modelId: string) => Translator;
  readonly builtIn: readonly Entry[];
  readonly fetchText: (address: string) => Promise<Result<string, ArticleFailure>>;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Between the tabs that have the app open; null where there are none. */
  readonly channel: BroadcastChannel | null;
}

/** The stores of a page. Nothing is open in them yet: the page asks for its article. */
export function createStores(surroundings: Surroundings = inBrowser()): Stores {
  const { database, createTranslator, builtIn, channel, now } = surroundings;
  const edits = createEditLog(now);
  const tellOthers = () => channel?.postMessage(editsChanged);
  const glossary = createGlossaryStore({ builtIn, database, edits, onKept: tellOthers });
  let findWanted = compileWanted(builtIn);
  const reader = createReaderStore({
    database,
    edits,
    glossary,
    createTranslator,
    wantedTerms: (sentence) => findWanted(sentence),
    fetchText: surroundings.fetchText,
    now,
    onKept: tellOthers,
  });
  glossary.store.subscribe(({ entries }, before) => {
    if (sameValue(entries.map(wordingOf), before.entries.map(wordingOf))) return;
    findWanted = compileWanted(entries);
    reader.refreshTerms();
  });
  channel?.addEventListener('message', ({ data }) => {
    if (data !== editsChanged) return;
    void glossary.restore();
    void reader.restoreEdits();
  });
  void glossary.restore();
  return { reader: reader.store, glossary: glossary.store };
}

const editsChanged = 'edits-changed';

function inBrowser(): Surroundings {
  return {
    database: openDatabase(),
    createTranslator: (modelId) => createWorkerTranslator(modelId, startTranslationWorker),
    builtIn: builtInEntries(),
    fetchText,
    now: () => performance.now(),
    channel: 'BroadcastChannel' in globalThis ? new BroadcastChannel('vis-a-vis') : null,
  };
}

/** The part of an entry that a translation depends on. */
const wordingOf = ({ id, french, frenchVariants, english }: Entry) => [
  id,
  french,
  frenchVariants,
  english,
];

function compileWanted(entries: readonly Entry[]): (sentence: string) => readonly WantedTerm[] {
  const matcher = compileGlossary(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (sentence) => wantedTerms(matchTerms(matcher, sentence), byId);
}
