'use client';

import { useEffect } from 'react';
import { addressOf, articleIn } from '@/components/state/article-address';
import { useReaderStore } from '@/components/state/reader-context';

/**
 * Names the open article in the address, so that a reload, a bookmark and the browser's way back find it
 * whatever was opened in other tabs.
 */
export function useArticleAddress(): void {
  const reader = useReaderStore();
  useEffect(() => {
    const name = (articleId: string | null) => {
      const named = articleIn(window.location.search);
      if (articleId === null || articleId === named) return;
      // An address without an article is no place to go back to.
      if (named === null) {
        window.history.replaceState(null, '', addressOf(articleId) + window.location.hash);
      } else {
        window.history.pushState(null, '', addressOf(articleId));
      }
    };
    const goBack = () => {
      // On the way back to the library, nothing is read any more.
      if (window.location.pathname !== '/') return;
      const named = articleIn(window.location.search);
      const { article, openKept } = reader.getState();
      if (named !== null && named !== article?.id) void openKept(named);
    };
    name(reader.getState().article?.id ?? null);
    // On the way back, the address is another article's for a moment; only a new article names itself.
    const stop = reader.subscribe(({ article }, { article: before }) => {
      if (article !== before) name(article?.id ?? null);
    });
    window.addEventListener('popstate', goBack);
    return () => {
      stop();
      window.removeEventListener('popstate', goBack);
    };
  }, [reader]);
}
