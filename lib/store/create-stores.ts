import type { Entry } from '@/glossary/entry';
import { builtInEntries } from '@/glossary/parse-entries';
import { shareFrench } from '@/glossary/spelling-key';
import type { ArticleFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import { startTranslationWorker } from '@/lib/mt/start-worker';
import type { Translator } from '@/lib/mt/translator';
import { createWorkerTranslator } from '@/lib/mt/worker-translator';
import { type Database, openDatabase } from './database';
import { createEditLog } from './edit-log';
import { entriesOn } from './entries-on';
import { fetchText } from './fetch-text';
import { createGlossaryStore } from './glossary-store';
import { createReaderStore } from './reader-store';
import type { RefreshCause } from './sentence-changes';
import type { Stores } from './stores';
import { createTermCompiler } from './term-compiler';

/** What the stores reach the world through. */
export interface Surroundings {
  readonly database: Database;
  readonly createTranslator: (modelId: string) => Translator;
  readonly builtIn: readonly Entry[];
  readonly fetchText: (address: string) => Promise<Result<string, ArticleFailure>>;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** A part of an id that no other has, in any tab: lower-case letters and digits. */
  readonly uniquePart: () => string;
  /** Between the tabs that have the app open; null where there are none. */
  readonly channel: BroadcastChannel | null;
}

/** The stores of a page. Nothing is open in them yet: the page asks for its article. */
export function createStores(surroundings: Surroundings = inBrowser()): Stores {
  const { database, createTranslator, builtIn, channel, now } = surroundings;
  const edits = createEditLog(now);
  const tellOthers = () => channel?.postMessage(editsChanged);
  const glossary = createGlossaryStore({
    builtIn,
    database,
    edits,
    uniquePart: surroundings.uniquePart,
    onEdited: (isTyped) => refresh(isTyped ? 'typed' : 'edited'),
    onKept: tellOthers,
  });
  const entryOf = (id: string) => glossary.store.getState().entries.find((one) => one.id === id);
  const terms = createTermCompiler(builtIn, now);
  const reader = createReaderStore({
    database,
    edits,
    glossary,
    glossaryRestored: glossary.restore(),
    shareFrench(entryId, otherId) {
      const [entry, other] = [entryOf(entryId), entryOf(otherId)];
      return entry !== undefined && other !== undefined && shareFrench(entry, other);
    },
    createTranslator,
    terms,
    fetchText: surroundings.fetchText,
    now,
    onKept: tellOthers,
  });
  let isReworded = false;
  const takeTerms = () => {
    const { glossariesOff } = reader.store.getState().decisions;
    if (terms.take(entriesOn(glossary.store.getState(), glossariesOff))) isReworded = true;
  };
  glossary.store.subscribe(takeTerms);
  reader.store.subscribe(({ decisions }, before) => {
    if (decisions.glossariesOff !== before.decisions.glossariesOff) takeTerms();
  });
  const refresh = (cause: RefreshCause) => {
    if (isReworded) reader.refreshTerms(cause);
    isReworded = false;
  };
  channel?.addEventListener('message', ({ data }) => {
    if (data !== editsChanged) return;
    void glossary.restore().then(() => refresh('edited'));
    void reader.restoreEdits();
  });
  return { reader: reader.store, glossary: glossary.store, terms: terms.store };
}

const editsChanged = 'edits-changed';

function inBrowser(): Surroundings {
  return {
    database: openDatabase(),
    createTranslator: (modelId) => createWorkerTranslator(modelId, startTranslationWorker),
    builtIn: builtInEntries(),
    fetchText,
    now: () => performance.now(),
    uniquePart: () => crypto.randomUUID().slice(0, 8),
    channel: 'BroadcastChannel' in globalThis ? new BroadcastChannel('vis-a-vis') : null,
  };
}
