import { createGiveWay, mapGivingWay } from '@/lib/base/give-way';
import type { Article, Segment } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import type { SourceSegment, WantedTerm } from '@/lib/mt/translator';
import { nameOfKey, translationKey } from '@/lib/pipeline/translation-memory';

/** What is asked of the machine, and under which key the memory has each segment's answer. */
export interface Sources {
  /** In the order of the article. */
  readonly sources: readonly SourceSegment[];
  /** By segment id. */
  readonly keys: Map<string, string>;
}

/** What an article asks of the machine, as the glossary is now. */
export interface ArticleSources {
  /**
   * Finds the terms of an article, which does not need a model: what is found is remembered, so that the
   * model, once there, need not wait for it.
   */
  lookThrough(article: Article): Promise<void>;
  /**
   * Gives way to the page meanwhile: of 100,000 words it takes a second.
   *
   * @param modelDigest the keys depend on it
   */
  prepare(article: Article, modelDigest: string): Promise<Sources>;
  /** The same, in one go. */
  prepareAtOnce(article: Article, modelDigest: string): Sources;
}

/** @param wantedTerms answers at once when it is asked the same again */
export function createArticleSources(
  wantedTerms: (segment: Segment) => readonly WantedTerm[],
): ArticleSources {
  const toSource = (modelDigest: string) => (segment: Segment) => {
    const source = { id: segment.id, text: segment.text, terms: wantedTerms(segment) };
    return { source, key: nameOfKey(translationKey(modelDigest, source)) };
  };
  return {
    async lookThrough(article) {
      await mapGivingWay(segmentsOf(article), wantedTerms, createGiveWay());
    },
    prepare: async (article, modelDigest) =>
      split(await mapGivingWay(segmentsOf(article), toSource(modelDigest), createGiveWay())),
    prepareAtOnce: (article, modelDigest) => split(segmentsOf(article).map(toSource(modelDigest))),
  };
}

const split = (
  prepared: readonly { readonly source: SourceSegment; readonly key: string }[],
): Sources => ({
  sources: prepared.map(({ source }) => source),
  keys: new Map(prepared.map(({ source, key }) => [source.id, key])),
});
