import type { DictionaryPart } from '@/lib/dictionary/dictionary-entry';

/** A French word or phrase that the reader saved, with the sentence that it was met in. */
export interface SavedWord {
  /** The French as `dictionaryKey` spells it: a word is saved once. */
  readonly id: string;
  /** The headword of the dictionary, or the words as they stood where it lacks them. */
  readonly french: string;
  /** Its parts of speech, by which its other forms are found; empty for words that the dictionary lacks. */
  readonly parts: readonly DictionaryPart[];
  /** The words as they stood in the sentence. */
  readonly form: string;
  /** Its English in the sentence, else by the dictionary; empty where there was none. */
  readonly english: string;
  readonly sentence: string;
  /** The English of the sentence; empty where there was none yet. */
  readonly translation: string;
  /** The id and the title of the article. */
  readonly article: string;
  readonly title: string;
  /** False while the reader is learning it. */
  readonly isKnown: boolean;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export type WordDraft = Omit<SavedWord, 'id' | 'isKnown' | 'savedAt'>;

export interface VocabularyState {
  /** The newest first. */
  readonly words: readonly SavedWord[];
}

export interface VocabularyActions {
  /** Saves a word. One that is saved already stays as it is. */
  saveWord(draft: WordDraft): void;
  setKnown(id: string, isKnown: boolean): void;
  removeWord(id: string): void;
  /** Puts a removed word back as it was. */
  putBack(word: SavedWord): void;
}
