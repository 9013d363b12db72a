import { createStore } from 'zustand/vanilla';
import { dictionaryKey } from '@/lib/dictionary/spellings';
import type { KeptTable } from '@/lib/store/kept/kept-table';
import type { VocabularyStore } from '@/lib/store/state/stores';
import type {
  SavedWord,
  VocabularyActions,
  VocabularyState,
} from '@/lib/store/state/vocabulary-state';

export interface Vocabulary {
  readonly store: VocabularyStore;
  /** Reads what is kept on this device: at first, and when another tab has changed it. */
  restore(): Promise<void>;
}

/**
 * @param clock milliseconds since 1970
 * @param onKept called when a word was kept or removed, for the other tabs
 */
export function createVocabulary(
  table: KeptTable<SavedWord, readonly [id: string]>,
  clock: () => number,
  onKept: () => void,
): Vocabulary {
  const keep = (written: Promise<void>): void => void written.then(onKept);
  const store = createStore<VocabularyState & VocabularyActions>()((set, get) => {
    const put = (word: SavedWord): void => {
      set(({ words }) => ({ words: inOrder([...words.filter(({ id }) => id !== word.id), word]) }));
      keep(table.write(word));
    };
    const find = (id: string) => get().words.find((word) => word.id === id);
    return {
      words: [],

      saveWord(draft) {
        const id = dictionaryKey(draft.french);
        if (id === '' || find(id)) return;
        put({ ...draft, id, isKnown: false, savedAt: clock() });
      },

      setKnown(id, isKnown) {
        const word = find(id);
        if (word && word.isKnown !== isKnown) put({ ...word, isKnown });
      },

      removeWord(id) {
        if (!find(id)) return;
        set(({ words }) => ({ words: words.filter((word) => word.id !== id) }));
        keep(table.remove([id]));
      },

      putBack(word) {
        if (!find(word.id)) put(word);
      },
    };
  });
  return {
    store,
    async restore() {
      const kept = await table.read();
      store.setState({ words: inOrder(kept) });
    },
  };
}

const inOrder = (words: readonly SavedWord[]): readonly SavedWord[] =>
  words.toSorted((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
