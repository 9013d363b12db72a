'use client';

import { useEffect } from 'react';
import { useReader, useViewStore } from '@/components/state/reader-context';
import { openTermAt } from '@/components/state/reading-dom';
import { openPanel } from '@/components/state/view-store';
import { entryIdOf } from '@/components/text/marks/term-address';

/**
 * Opens the panel of the term that the page's address names, as when a link to it is opened in a new
 * window.
 */
export function useTermAddress(): void {
  const view = useViewStore();
  const articleId = useReader((state) => state.article?.id ?? null);
  useEffect(() => {
    const entryId = entryIdOf(window.location.hash);
    if (articleId === null || entryId === null) return;
    const anchor = document.querySelector<HTMLElement>(`[data-term="${CSS.escape(entryId)}"]`);
    const term = anchor && openTermAt(anchor);
    if (term) openPanel(view, { name: 'term', term });
  }, [articleId, view]);
}
