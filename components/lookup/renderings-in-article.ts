import type { English } from '@/glossary/findings/term-index';
import { renderingOf } from '@/glossary/propose/propose-entry';
import type { Article } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import { type Span, sliceSpan } from '@/lib/text/span';
import { foldWord, tokenise } from '@/lib/text/tokenise';
import type { EnglishPart } from './words/has-unknown-word';

/** One way in which an article's English renders some French words. */
export interface ArticleRendering {
  /** The English in one of the places; null where none of its words is linked to the French. */
  readonly english: string | null;
  /** In reading order; spans in UTF-16 units of the sentence's French. */
  readonly places: readonly { readonly segmentId: string; readonly span: Span }[];
}

/** What is known of the English of an article. */
export interface ArticleEnglish {
  readonly englishOf: (segmentId: string) => English | null;
  /** Says whether a part of a sentence's English holds a word that is none. */
  readonly isNoWord: (segmentId: string, part: EnglishPart) => boolean;
}

/**
 * Finds how French words, singular or plural, are rendered wherever they stand in an article. The most
 * frequent rendering comes first. Sentences without English are left out, and English that is no word
 * counts as none.
 */
export function renderingsInArticle(
  article: Article,
  words: string,
  { englishOf, isNoWord }: ArticleEnglish,
): readonly ArticleRendering[] {
  const sought = keysOf(words).map(({ key }) => key);
  const [first] = sought;
  if (first === undefined) return [];
  const ways = new Map<string | null, { english: string | null; places: Place[] }>();
  for (const { id, text } of segmentsOf(article)) {
    const english = foldWord(text).includes(first) ? englishOf(id) : null;
    if (!english) continue;
    for (const span of placesOf(sought, text)) {
      const linked = renderingOf({ french: text, english }, span);
      const isWord = linked !== null && !isNoWord(id, { text: english.text, span: linked });
      const target = isWord ? linked : null;
      const rendering = target && sliceSpan(english.text, target).replace(/\s+/g, ' ');
      const key = rendering && foldWord(rendering);
      const way = ways.get(key) ?? { english: rendering, places: [] };
      // A rendering without the capital of a sentence's start is preferred.
      if (rendering && /^\p{Ll}/u.test(rendering)) way.english = rendering;
      way.places.push({ segmentId: id, span });
      ways.set(key, way);
    }
  }
  return [...ways.values()].toSorted((a, b) => b.places.length - a.places.length);
}

type Place = ArticleRendering['places'][number];

function placesOf(sought: readonly string[], text: string): readonly Span[] {
  const tokens = keysOf(text);
  return tokens.flatMap(({ span }, at) => {
    const last = tokens[at + sought.length - 1];
    return last && sought.every((key, offset) => tokens[at + offset]?.key === key)
      ? [{ start: span.start, end: last.span.end }]
      : [];
  });
}

/** A plural in -s or -x is compared without it, as the singular is. */
const keysOf = (text: string) =>
  tokenise(text).map(({ span }) => ({
    span,
    key: foldWord(sliceSpan(text, span)).replace(/(?<=\p{L}{2})[sx]$/u, ''),
  }));
