import { tieToTopic } from '@/glossary/article-topic';
import { builtInEntries, generalEntries } from '@/glossary/parse-entries';
import { shareFrench } from '@/glossary/spelling-key';
import { afterTimer } from '@/lib/base/after';
import { loadSiteWords } from '@/lib/lexicon/site-lexicon';
import { createRemoteMemories } from '@/lib/memory/remote-memories';
import { startMemoryWorker } from '@/lib/memory/start-memory-worker';
import { openStorage } from '@/lib/mt/setup/kept-setup';
import { keepSpeed } from '@/lib/mt/setup/kept-speeds';
import { createEditLog } from '@/lib/store/edits/edit-log';
import { entriesOn } from '@/lib/store/glossaries/entries-on';
import { createGlossaryStore } from '@/lib/store/glossaries/glossary-store';
import { createTermCompiler } from '@/lib/store/glossaries/term-compiler';
import { judgeSentences } from '@/lib/store/judging/judge-sentences';
import { openDatabase } from '@/lib/store/kept/database';
import { createMemoriesStore } from '@/lib/store/memories/memories-store';
import { editsChanged, joinTabs, libraryChanged } from '@/lib/store/state/other-tabs';
import type { Stores } from '@/lib/store/state/stores';
import type { RefreshCause } from '@/lib/store/translating/sentence-changes';
import { createVocabulary } from '@/lib/store/vocabulary/vocabulary-store';
import { createBrowserEngines } from './browser-engines';
import { createBrowserJournal } from './browser-journal';
import { createDrafts } from './drafts';
import { fetchText } from './fetch-text';
import { createReaderStore } from './reader-store';
import type { Surroundings } from './surroundings';

/** Creates the stores of a page. Nothing is open in them until the page asks for its article. */
export function createStores(surroundings: Surroundings = inBrowser()): Stores {
  const { database, createTranslator, builtIn, countsIn, channel, now } = surroundings;
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
  const terms = createTermCompiler(builtIn.filter(countsIn(null)), now);
  const memories = createMemoriesStore({
    database,
    service: surroundings.memories,
    uniquePart: surroundings.uniquePart,
    onRecalled: () => reader.refreshTerms('searched-anew'),
    onKept: tellOthers,
  });
  const vocabulary = createVocabulary(database.words, surroundings.clock, tellOthers);
  void vocabulary.restore();
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
    defaultQuality: surroundings.defaultQuality,
    terms,
    memories,
    fetchText: surroundings.fetchText,
    now,
    clock: surroundings.clock,
    later: surroundings.later,
    onKept: tellOthers,
    onLibraryKept: () => channel?.postMessage(libraryChanged),
  });
  judgeSentences(reader.store, surroundings.judgeTools, now);
  let isReworded = false;
  const takeTerms = () => {
    const { article, decisions } = reader.store.getState();
    const counts = countsIn(article?.text ?? null);
    const on = entriesOn(glossary.store.getState(), decisions.glossariesOff, counts);
    if (terms.take(on)) isReworded = true;
  };
  glossary.store.subscribe(takeTerms);
  reader.store.subscribe(({ article, decisions }, before) => {
    const isSame =
      article === before.article && decisions.glossariesOff === before.decisions.glossariesOff;
    if (!isSame) takeTerms();
  });
  const refresh = (cause: RefreshCause) => {
    if (isReworded) reader.refreshTerms(cause);
    isReworded = false;
  };
  const tellStill = () => {
    const { phase, model } = reader.store.getState();
    surroundings.measuring.setStill(
      phase.name === 'done' && surroundings.visibility.isVisible() ? model : null,
    );
  };
  reader.store.subscribe(tellStill);
  surroundings.visibility.onChange(() => {
    tellStill();
    if (!surroundings.visibility.isVisible()) reader.flush();
  });
  reader.store.subscribe(({ phase, model }, { phase: before }) => {
    if (phase.name !== 'done' || before.name !== 'translating' || model === null) return;
    if (before.speed !== null) surroundings.keepSpeed(model.id, before.speed.wordsPerSecond);
  });
  const readAgain = () => {
    void glossary.restore().then(() => refresh('edited'));
    void reader.restoreEdits();
    void memories.restore();
    void vocabulary.restore();
  };
  channel?.addEventListener('message', ({ data }) => {
    if (data === libraryChanged) void reader.restoreTitle();
    if (data === editsChanged) readAgain();
  });
  const drafts = createDrafts({
    database,
    after: surroundings.after,
    onLeaving: surroundings.onLeaving,
  });
  void drafts.restore();
  const stopWaiting = database.keeping.subscribe(({ unsaved }) => {
    if (unsaved === 0) return;
    stopWaiting();
    surroundings.askPersistence();
  });
  database.onChangedElsewhere(() => {
    readAgain();
    void drafts.restore();
    tellOthers();
  });
  reader.store.subscribe(({ postEdits }, before) => {
    if (postEdits !== before.postEdits) void memories.takeEdits();
  });
  return {
    reader: reader.store,
    glossary: glossary.store,
    terms: terms.store,
    memories: memories.store,
    keeping: database.keeping,
    drafts: drafts.store,
    vocabulary: vocabulary.store,
  };
}

function inBrowser(): Surroundings {
  const [conflict, general] = [builtInEntries(), generalEntries()];
  return {
    database: openDatabase({ journal: createBrowserJournal() }),
    memories: createRemoteMemories(startMemoryWorker),
    ...createBrowserEngines(),
    keepSpeed: (modelId, wordsPerSecond) => keepSpeed(openStorage(), modelId, wordsPerSecond),
    visibility: {
      isVisible: () => document.visibilityState === 'visible',
      onChange: (listener) => globalThis.document?.addEventListener('visibilitychange', listener),
    },
    judgeTools: {
      loadRules: () =>
        import('@/lib/flags/flag-sentence').then(
          ({ flagSentence }) => flagSentence,
          () => null,
        ),
      loadWords: loadSiteWords,
    },
    builtIn: [...conflict, ...general],
    countsIn: tieToTopic(conflict, general),
    fetchText,
    now: () => performance.now(),
    clock: () => Date.now(),
    later(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    uniquePart: () => crypto.randomUUID().slice(0, 8),
    onLeaving(listener) {
      globalThis.addEventListener?.('pagehide', listener);
      globalThis.document?.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') listener();
      });
    },
    after: afterTimer,
    // Some browsers ask the reader, and a refusal changes nothing that is shown here.
    askPersistence: () => void navigator.storage?.persist?.(),
    channel: joinTabs(),
  };
}
