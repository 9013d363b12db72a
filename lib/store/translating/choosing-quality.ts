import type { StoreApi } from 'zustand/vanilla';
import type { Quality } from '@/lib/mt/translator';
import type { Database } from '@/lib/store/kept/database';
import type { ReaderState } from '@/lib/store/state/reader-state';

/** Owns `quality` of the reader's state. */
export interface ChoosingQuality {
  /** What an earlier visit chose; null where it chose nothing. */
  restore(kept: Quality | null): void;
  /** Takes the reader's choice, and keeps it. */
  choose(quality: Quality): void;
  /** Takes the model's default, unless the reader has chosen. */
  takeModel(modelId: string): void;
}

/** @param onChosen called when the sentences have to be translated again */
export function createChoosingQuality(
  store: StoreApi<ReaderState>,
  { settings }: Pick<Database, 'settings'>,
  defaultQuality: (modelId: string) => Quality,
  onChosen: () => void,
): ChoosingQuality {
  let chosen: Quality | null = null;
  return {
    restore(kept) {
      chosen = kept;
      if (kept !== null) store.setState({ quality: kept });
    },
    choose(quality) {
      chosen = quality;
      if (quality === store.getState().quality) return;
      store.setState({ quality });
      void settings.write({ name: 'quality', value: quality });
      onChosen();
    },
    takeModel(modelId) {
      if (chosen === null) store.setState({ quality: defaultQuality(modelId) });
    },
  };
}
