'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { createTermIndex, type TermIndex } from '@/glossary/findings/term-index';
import { useTerms } from './reader-context';

const IndexContext = createContext<TermIndex | null>(null);

/**
 * Provides the index of the terms of the active glossaries. While a large glossary is compiled, the former
 * index stays.
 */
export function TermIndexProvider({ children }: { readonly children: ReactNode }) {
  const compiled = useTerms((state) => state.compiled);
  const index = useMemo(() => createTermIndex(compiled), [compiled]);
  return <IndexContext value={index}>{children}</IndexContext>;
}

export function useTermIndex(): TermIndex {
  const index = useContext(IndexContext);
  if (!index) throw new Error('A part of the reader is drawn outside TermIndexProvider');
  return index;
}
