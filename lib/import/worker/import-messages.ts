import * as v from 'valibot';
import { type ArticleFileFailure, documentMeasures } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import { articleExtrasSchema } from '@/lib/document/article-extras';
import type { ImportChoices, ImportedArticle } from '@/lib/import/files/imported-article';

/** What a thread is asked to read. */
export type ImportRequest =
  | {
      readonly kind: 'file';
      readonly file: Blob;
      readonly name: string;
      readonly choices: ImportChoices;
    }
  /** As a server gave it. */
  | {
      readonly kind: 'fetched';
      readonly bytes: Uint8Array;
      readonly address: string;
      readonly mediaType: string;
      readonly choices: ImportChoices;
    }
  /** From the clipboard, with the HTML that came beside the text; empty where none did. */
  | {
      readonly kind: 'pasted';
      readonly html: string;
      readonly text: string;
      readonly choices: ImportChoices;
    };

const count = v.number();

const note = v.variant('about', [
  v.object({ about: v.literal('encoding-guessed'), encoding: v.string() }),
  v.object({ about: v.literal('times-left-out'), cues: count }),
  v.object({ about: v.literal('lines-joined'), lines: count }),
  v.object({ about: v.literal('surroundings-left-out'), lines: count }),
  v.object({ about: v.literal('margins-left-out'), lines: count }),
  v.object({ about: v.literal('not-french'), language: v.string() }),
  v.object({
    about: v.literal('foreign-passages'),
    passages: count,
    languages: v.array(v.string()),
  }),
]);

const article = v.object({
  title: v.string(),
  text: v.string(),
  extras: articleExtrasSchema,
  notes: v.array(note),
  encoding: v.nullable(v.string()),
  chapters: v.array(v.object({ title: v.string(), words: count, isChosen: v.boolean() })),
  hardLines: v.picklist(['none', 'joined', 'kept']),
  foreign: v.picklist(['none', 'left', 'translated']),
});

const failure = v.variant('code', [
  v.object({ code: v.literal('article-file-unreadable') }),
  v.object({ code: v.literal('article-file-too-large'), limitBytes: count }),
  v.object({ code: v.literal('article-file-not-text') }),
  v.object({ code: v.literal('article-file-broken') }),
  v.object({ code: v.literal('article-file-locked') }),
  v.object({ code: v.literal('article-file-outdated') }),
  v.object({ code: v.literal('article-file-without-text') }),
  v.object({
    code: v.literal('article-file-beyond-limit'),
    measure: v.picklist(documentMeasures),
    limit: count,
  }),
  v.object({ code: v.literal('article-file-unfinished') }),
]);

const answer = v.variant('kind', [
  /** Its code is there, and it begins. */
  v.object({ kind: v.literal('begun') }),
  v.object({ kind: v.literal('read'), article }),
  v.object({ kind: v.literal('refused'), failure }),
  /** A part of its code cannot be had. */
  v.object({ kind: v.literal('lacking') }),
]);

export type ImportAnswer =
  | { readonly kind: 'begun' }
  | { readonly kind: 'read'; readonly article: ImportedArticle }
  | { readonly kind: 'refused'; readonly failure: ArticleFileFailure }
  | { readonly kind: 'lacking' };

/** Throws on anything else: worker and page are of one version. */
export const parseAnswer = (message: unknown): ImportAnswer => v.parse(answer, message);

export const answerOf = (read: Result<ImportedArticle, ArticleFileFailure>): ImportAnswer =>
  read.ok ? { kind: 'read', article: read.value } : { kind: 'refused', failure: read.failure };
