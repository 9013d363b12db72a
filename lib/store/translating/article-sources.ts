import { mapInSlices } from '@/lib/base/yield-to-page';
import type { Article, Segment } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import {
  AS_IT_STANDS,
  type Quality,
  type RecalledEnglish,
  type SourceSegment,
  type WantedTerm,
} from '@/lib/mt/translator';
import { nameOfKey, translationKey } from '@/lib/pipeline/translation-memory';

/** What the machine is asked to translate, and the key under which the memory has each answer. */
export interface Sources {
  /** The segments in the order of the article. */
  readonly sources: readonly SourceSegment[];
  /** The keys by segment id. */
  readonly keys: Map<string, string>;
}

/** Works out what the machine is asked for in an article, with the glossary as it is now. */
export interface ArticleSources {
  /**
   * Finds the terms of an article before its model is known. They are remembered, so that the model does
   * not have to wait for them.
   */
  lookThrough(article: Article): Promise<void>;
  /**
   * Gives way to the page meanwhile, because an article of 100,000 words takes a second.
   *
   * @param modelDigest is part of each key
   */
  prepare(article: Article, modelDigest: string): Promise<Sources>;
  /** Does the same without giving way. */
  prepareAtOnce(article: Article, modelDigest: string): Sources;
}

/**
 * @param wantedTerms remembers its answers
 * @param quality that the reader wants now
 * @param recalled what a translation memory of the reader's has for a segment; null for nothing
 */
export function createArticleSources(
  wantedTerms: (segment: Segment) => readonly WantedTerm[],
  quality: () => Quality,
  recalled: (segment: Segment) => RecalledEnglish | null,
): ArticleSources {
  const toSource = (modelDigest: string) => (segment: Segment) => {
    const { id, text, language } = segment;
    const isFrench = language === undefined;
    const source = {
      id,
      text,
      terms: isFrench ? wantedTerms(segment) : [],
      quality: quality(),
      recalled: isFrench ? (recalled(segment) ?? undefined) : { text, memory: AS_IT_STANDS },
    };
    return { source, key: nameOfKey(translationKey(modelDigest, source)) };
  };
  return {
    async lookThrough(article) {
      await mapInSlices(segmentsOf(article), wantedTerms);
    },
    prepare: async (article, modelDigest) =>
      split(await mapInSlices(segmentsOf(article), toSource(modelDigest))),
    prepareAtOnce: (article, modelDigest) => split(segmentsOf(article).map(toSource(modelDigest))),
  };
}

const split = (
  prepared: readonly { readonly source: SourceSegment; readonly key: string }[],
): Sources => ({
  sources: prepared.map(({ source }) => source),
  keys: new Map(prepared.map(({ source, key }) => [source.id, key])),
});
