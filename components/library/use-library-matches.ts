'use client';

import { useEffect, useState } from 'react';
import type { LibraryArticle } from '@/lib/store/library/library-state';
import type { LibraryMatch } from '@/lib/store/library/search-library';
import { useLibrarySearch } from './library-context';

/** How long the reader has paused before what was typed is searched for. */
const TYPING_PAUSE_MS = 120;

/** The matches by article; null while nothing is searched for. `isSearching` says that they are to come. */
export interface SearchResults {
  readonly matches: ReadonlyMap<string, LibraryMatch> | null;
  readonly isSearching: boolean;
}

/** Searches among some articles as the reader types. The last results stay until the next are there. */
export function useLibraryMatches(
  articles: readonly LibraryArticle[],
  words: string,
): SearchResults {
  const search = useLibrarySearch();
  const [found, setFound] = useState<{
    readonly words: string;
    readonly matches: ReadonlyMap<string, LibraryMatch>;
  } | null>(null);
  const sought = words.trim();
  useEffect(() => {
    if (sought === '') return;
    const searching = new AbortController();
    const timer = setTimeout(async () => {
      const kept = articles.map(({ article }) => article);
      const matches = await search.find(kept, sought, searching.signal);
      if (matches === null) return;
      setFound({ words: sought, matches: new Map(matches.map((one) => [one.articleId, one])) });
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      searching.abort();
    };
  }, [search, articles, sought]);
  if (sought === '') return { matches: null, isSearching: false };
  return { matches: found?.matches ?? new Map(), isSearching: found?.words !== sought };
}
