'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useGlossary, useReader } from '@/components/reader/reader-context';
import type { Entry } from '@/glossary/entry';
import { entriesOn } from '@/lib/store/entries-on';
import { createTermIndex, type TermIndex } from './term-index';

const IndexContext = createContext<TermIndex | null>(null);

/**
 * Makes the glossaries that are on ready to be looked for, and again when a term of them changes.
 * (Definitions and notes change with every key, and nothing is looked for in them.)
 */
export function TermIndexProvider({ children }: { readonly children: ReactNode }) {
  const glossaries = useGlossary((state) => state.glossaries);
  const all = useGlossary((state) => state.entries);
  const off = useReader((state) => state.decisions.glossariesOff);
  const entries = useMemo(
    () => entriesOn({ glossaries, entries: all }, off),
    [glossaries, all, off],
  );
  const terms = useMemo(() => termsOf(entries), [entries]);
  const [made, setMade] = useState(() => ({ terms, index: createTermIndex(entries) }));
  if (made.terms !== terms) setMade({ terms, index: createTermIndex(entries) });
  return <IndexContext value={made.index}>{children}</IndexContext>;
}

export function useTermIndex(): TermIndex {
  const index = useContext(IndexContext);
  if (!index) throw new Error('A part of the reader is drawn outside TermIndexProvider');
  return index;
}

/** All of an entry but what is only read. */
const termsOf = (entries: readonly Entry[]): string =>
  JSON.stringify(
    entries.map(({ definition: _, domain: _d, note: _n, source: _s, ...term }) => term),
  );
