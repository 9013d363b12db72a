'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';
import { useGlossary } from '@/components/reader/reader-context';
import type { Entry } from '@/glossary/entry';
import { createTermIndex, type TermIndex } from './term-index';

const IndexContext = createContext<TermIndex | null>(null);

/**
 * Makes the glossary ready to be looked for, and again when a term of it changes. (Definitions and
 * notes change with every key, and nothing is looked for in them.)
 */
export function TermIndexProvider({ children }: { readonly children: ReactNode }) {
  const entries = useGlossary((state) => state.entries);
  const terms = termsOf(entries);
  const [made, setMade] = useState(() => ({ terms, index: createTermIndex(entries) }));
  if (made.terms !== terms) setMade({ terms, index: createTermIndex(entries) });
  return <IndexContext value={made.index}>{children}</IndexContext>;
}

export function useTermIndex(): TermIndex {
  const index = useContext(IndexContext);
  if (!index) throw new Error('A part of the reader is drawn outside TermIndexProvider');
  return index;
}

const termsOf = (entries: readonly Entry[]): string =>
  JSON.stringify(
    entries.map(({ id, french, frenchVariants, english, englishVariants }) => [
      id,
      french,
      frenchVariants,
      english,
      englishVariants,
    ]),
  );
