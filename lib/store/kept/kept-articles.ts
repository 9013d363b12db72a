import * as v from 'valibot';
import {
  type Provenance,
  provenanceSchema,
  type Structure,
  structureSchema,
} from '@/lib/document/article-extras';
import { type ReadingPlace, sidesShown } from '@/lib/store/state/reading-place';
import { recordParser } from './record-parser';

/**
 * What the library's list says of an article. The text, the English and the place of reading are kept
 * apart from it: the list reads none of the texts, and two tabs do not overwrite each other's records.
 */
export interface KeptArticle extends Provenance {
  /** The digest of the text, which finds the edits and decisions made in it. */
  readonly id: string;
  readonly title: string;
  /** The reader's words for projects, without doubles. */
  readonly tags: readonly string[];
  readonly words: number;
  readonly sentences: number;
  /** When it was first opened, in ms since 1970. */
  readonly addedAt: number;
  /** When it was deleted, in ms since 1970; null while it was not. It can be restored for some time. */
  readonly deletedAt: number | null;
}

/** The text of an article, whose digest is the article's id. */
export interface KeptText {
  readonly article: string;
  readonly text: string;
  readonly structure: Structure;
}

/** Where reading stopped in an article, and how far its English is. */
export interface KeptReading extends ReadingPlace {
  readonly article: string;
  /** When it was last opened, in ms since 1970. */
  readonly openedAt: number;
  /** How many sentences have English, by hand or by machine. */
  readonly translated: number;
  /** How many sentences the reader wrote by hand. */
  readonly edited: number;
}

/** The English of an article as it was last shown. The library searches in it. */
export interface KeptEnglish {
  readonly article: string;
  /** In the order of the article's sentences; null for one without English. */
  readonly sentences: readonly (string | null)[];
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.finite());

const article = v.object({
  id: v.string(),
  title: v.string(),
  ...provenanceSchema.entries,
  tags: v.array(v.string()),
  words: count,
  sentences: count,
  addedAt: time,
  deletedAt: v.nullable(time),
});

const text = v.object({ article: v.string(), text: v.string(), structure: structureSchema });

const reading = v.object({
  article: v.string(),
  openedAt: time,
  segment: v.nullable(v.string()),
  position: count,
  current: v.nullable(v.string()),
  sides: v.picklist(sidesShown),
  translated: count,
  edited: count,
});

const english = v.object({
  article: v.string(),
  sentences: v.array(v.nullable(v.string())),
});

export const parseArticle: (data: unknown) => KeptArticle | null = recordParser(article);
export const parseText: (data: unknown) => KeptText | null = recordParser(text);
export const parseReading: (data: unknown) => KeptReading | null = recordParser(reading);
export const parseEnglish: (data: unknown) => KeptEnglish | null = recordParser(english);

/** The reading of an article that was never opened. */
export const unread = (article: string): KeptReading => ({
  article,
  openedAt: 0,
  segment: null,
  position: 0,
  current: null,
  sides: 'both',
  translated: 0,
  edited: 0,
});
