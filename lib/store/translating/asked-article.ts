import type { StoreApi } from 'zustand/vanilla';
import type { Article } from '@/lib/document/article';
import type { SegmentTranslation, SourceSegment } from '@/lib/mt/translator';
import type { SegmentReport } from '@/lib/pipeline/translate-article';
import {
  nameOfKey,
  type TranslationMemory,
  translationKey,
} from '@/lib/pipeline/translation-memory';
import type { ReaderState } from '@/lib/store/state/reader-state';

/** What the machine was asked for last, and how much of it is there. */
export interface AskedArticle {
  readonly article: Article;
  /** By segment id, the key under which the memory has what is wanted of it now. */
  readonly keys: Map<string, string>;
  /** By segment id, the key under which what is there was made. */
  readonly made: Map<string, string>;
}

/** Shows what comes of it. */
export const takeReports =
  (store: StoreApi<ReaderState>, { keys, made }: AskedArticle) =>
  (reports: ReadonlyMap<string, SegmentReport>): void => {
    for (const [id, { status }] of reports) {
      const key = keys.get(id);
      if (status === 'translated' && key !== undefined) made.set(id, key);
    }
    store.setState(({ segments }) => ({ segments: segments.with(reports) }));
  };

/** Has what the machine said of a segment stand for what is wanted now, which is less. */
export function keepTranslation(
  source: SourceSegment,
  modelDigest: string,
  state: ReaderState,
  { keys, made }: AskedArticle,
  memory: TranslationMemory,
): void {
  const segment = state.segments.get(source.id);
  const isCurrent = made.get(source.id) === keys.get(source.id);
  if (segment?.status !== 'translated' || !isCurrent) return;
  const key = translationKey(modelDigest, source);
  memory.write(key, steeredFor(source, segment.translation));
  made.set(source.id, nameOfKey(key));
  keys.set(source.id, nameOfKey(key));
}

/** A translation that was steered for more terms, as one for these. */
const steeredFor = (
  { terms }: SourceSegment,
  translation: SegmentTranslation,
): SegmentTranslation => ({
  ...translation,
  steering: translation.steering.filter(({ span }) =>
    terms.some((term) => term.span.start === span.start && term.span.end === span.end),
  ),
});
