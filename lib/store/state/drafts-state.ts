/** What is half written, field by field. */
export type DraftFields = Readonly<Record<string, string>>;

export interface DraftsState {
  /** By what each is a draft of. */
  readonly drafts: ReadonlyMap<string, DraftFields>;
}

/** Drafts stay on this device until they are made an edit or thrown away. */
export interface DraftsActions {
  /** It is on the disk some tenths of a second later, or at once when the page is left. */
  keepDraft(of: string, fields: DraftFields): void;
  discardDraft(of: string): void;
}

/** The English of a sentence that the reader is writing. */
export const sentenceDraft = (articleId: string, segmentId: string): string =>
  `sentence/${articleId}/${segmentId}`;

/** The article that a draft of a sentence belongs to; null for any other draft. */
export const articleOfDraft = (of: string): string | null =>
  of.match(/^sentence\/([^/]+)\//)?.[1] ?? null;

/** English as it is saved: a sentence has no line breaks. */
export const onOneLine = (english: string): string => english.replace(/\s+/g, ' ').trim();

/**
 * Whether a draft of a sentence says what is saved already. A browser that died just after an edit was on the
 * disk leaves such a draft behind.
 *
 * @param saved what the reader has saved; null where the machine's English stands
 */
export const isSavedDraft = ({ text }: DraftFields, saved: string | null): boolean =>
  text !== undefined && onOneLine(text) === saved;

/** A field of an entry that is not kept yet, or was refused. */
export const fieldDraft = (entryId: string, field: string): string => `entry/${entryId}/${field}`;

/** A new entry, by the words that it was begun from. */
export const termDraft = (french: string): string => `term/${french}`;

/** The text that is to be opened. */
export const articleDraft = 'article';
