import type { KeptArticle, KeptReading } from '@/lib/store/kept/kept-articles';

/** An article as the library lists it. */
export interface LibraryArticle {
  readonly article: KeptArticle;
  readonly reading: KeptReading;
}

/** What the reader may change about an article. */
export type ArticleDetails = Pick<KeptArticle, 'title' | 'byline' | 'source' | 'date' | 'tags'>;

export interface LibraryState {
  /** All articles of this device, deleted ones too; null until they were read. */
  readonly articles: readonly LibraryArticle[] | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What was deleted last, until it is taken back or the reader has seen it; empty for nothing. */
  readonly justDeleted: readonly string[];
}

/** Each of the first three is one step that can be undone. */
export interface LibraryActions {
  changeDetails(articleId: string, details: ArticleDetails): void;
  /** Deletes articles. They can be restored for a month. */
  remove(articleIds: readonly string[]): void;
  restore(articleIds: readonly string[]): void;
  /** Deletes articles with all that was written in them. It cannot be undone. */
  removeForGood(articleIds: readonly string[]): Promise<void>;
  dismissDeleted(): void;
  undo(): void;
  redo(): void;
}
