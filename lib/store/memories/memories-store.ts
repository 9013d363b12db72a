import { createStore } from 'zustand/vanilla';
import { newId } from '@/lib/base/new-id';
import { sameValue } from '@/lib/base/same-value';
import type { Article, Segment } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import {
  type MemoryService,
  MOST_FOUND,
  MOST_SIMILAR,
  similarIn,
} from '@/lib/memory/memory-service';
import type { RecalledEnglish } from '@/lib/mt/translator';
import type { Database } from '@/lib/store/kept/database';
import {
  editsMemoryId,
  type MemoriesActions,
  type MemoriesState,
  type Memory,
} from '@/lib/store/state/memories-state';
import type { MemoriesStore } from '@/lib/store/state/stores';
import { createEditsMemory } from './edits-memory';

export interface MemoriesKeeper {
  readonly store: MemoriesStore;
  /** Reads what is kept on this device: at first, and when another tab has changed it. */
  restore(): Promise<void>;
  /** Takes in what the reader has written since. */
  takeEdits(): Promise<void>;
  /** Looks up the sentences of an article that is being opened; `recalledIn` knows them then. */
  lookUp(article: Article): Promise<void>;
  /** What the memories have for a segment of the article that was looked up last; null for nothing. */
  recalledIn(segment: Segment): RecalledEnglish | null;
}

interface MemoriesStoreOptions {
  readonly database: Pick<Database, 'settings' | 'postEdits'>;
  readonly service: MemoryService;
  /** Gives a part of an id that no other id has: lower-case letters and digits. */
  readonly uniquePart: () => string;
  /** Called when the memories have other English for the article than before. */
  readonly onRecalled: () => void;
  /** Called when a change was kept, for the other tabs. */
  readonly onKept: () => void;
}

/** Sentences that the worker is asked for at once, between which it can hear other questions. */
const ASKED_AT_ONCE = 500;

type Recalled = ReadonlyMap<Segment, RecalledEnglish>;

export function createMemoriesStore(options: MemoriesStoreOptions): MemoriesKeeper {
  const { database, service, uniquePart, onRecalled, onKept } = options;
  let edits = createEditsMemory([]);
  let article: Article | null = null;
  let recalled: Recalled = new Map();

  const readEdits = async (): Promise<void> => {
    edits = createEditsMemory(await database.postEdits.read());
    store.setState({ editCount: edits.size });
  };

  const readList = async (): Promise<void> => {
    const kept = await database.settings.read();
    const memories = kept.flatMap((each) => (each.name === 'memories' ? each.value : []));
    if (sameValue(memories, store.getState().memories)) return;
    store.setState({ memories });
    await service.open(memories.map(({ id }) => id));
  };

  const recallAll = async (opened: Article): Promise<Recalled> => {
    const found = new Map<Segment, RecalledEnglish>();
    const rest: Segment[] = [];
    for (const segment of segmentsOf(opened)) {
      const text = edits.recallAt(opened.id, segment.id, segment.text);
      if (text === null) rest.push(segment);
      else found.set(segment, { text, memory: editsMemoryId });
    }
    if (store.getState().memories.length === 0) return found;
    for (let start = 0; start < rest.length; start += ASKED_AT_ONCE) {
      const part = rest.slice(start, start + ASKED_AT_ONCE);
      const answers = await service.recall(part.map(({ text }) => text));
      part.forEach((segment, at) => {
        const answer = answers[at];
        if (answer) found.set(segment, answer);
      });
    }
    return found;
  };

  /** Asks the memories for the open article again, as after one of them has changed. */
  const recallAnew = async (): Promise<void> => {
    const opened = article;
    if (opened === null) return;
    const found = await recallAll(opened);
    if (opened !== article || sameValue([...found.values()], [...recalled.values()])) return;
    recalled = found;
    onRecalled();
  };

  const change = async (memories: readonly Memory[]): Promise<void> => {
    store.setState({ memories });
    await database.settings.write({ name: 'memories', value: memories });
    await service.open(memories.map(({ id }) => id));
    onKept();
    await recallAnew();
  };

  const actions: MemoriesActions = {
    async addMemory(name, file) {
      const id = newId(name, uniquePart());
      const added = await service.add(id, file);
      if (!added.ok) return added;
      const memory = { id, name: name.trim(), pairs: added.value.pairs };
      await change([...store.getState().memories, memory]);
      return added;
    },

    renameMemory(id, name) {
      const { memories } = store.getState();
      void change(memories.map((each) => (each.id === id ? { ...each, name: name.trim() } : each)));
    },

    moveMemory(id, by) {
      const { memories } = store.getState();
      const from = memories.findIndex((each) => each.id === id);
      const moved = memories[from];
      if (moved === undefined || from + by < 0 || from + by >= memories.length) return;
      void change(memories.toSpliced(from, 1).toSpliced(from + by, 0, moved));
    },

    removeMemory(id) {
      const { memories } = store.getState();
      void change(memories.filter((each) => each.id !== id)).then(() => service.remove(id));
    },

    async findSimilar(french) {
      const own = similarIn([[editsMemoryId, edits.index()]], french);
      return [...own, ...(await service.findSimilar(french))]
        .toSorted((a, b) => b.likeness - a.likeness)
        .slice(0, MOST_SIMILAR);
    },

    async findWords(words, language) {
      const { total, places } = edits.index().findWords(words, language, MOST_FOUND);
      const own = places.map((place) => ({
        memory: editsMemoryId,
        ...edits.index().pairAt(place),
      }));
      const others = await service.findWords(words, language);
      return {
        total: total + others.total,
        pairs: [...own, ...others.pairs].slice(0, MOST_FOUND),
      };
    },
  };

  const store: MemoriesStore = createStore<MemoriesState & MemoriesActions>(() => ({
    memories: [],
    editCount: 0,
    ...actions,
  }));

  let restored: Promise<unknown> | null = null;
  return {
    store,
    async restore() {
      restored = Promise.all([readList(), readEdits()]);
      await restored;
      await recallAnew();
    },
    async takeEdits() {
      await readEdits();
      await recallAnew();
    },
    async lookUp(opened) {
      // An article that is opened meanwhile is the one that counts.
      article = opened;
      restored ??= Promise.all([readList(), readEdits()]);
      await restored;
      const found = await recallAll(opened);
      if (article === opened) recalled = found;
    },
    recalledIn: (segment) => recalled.get(segment) ?? null,
  };
}
