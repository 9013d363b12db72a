'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Arrived } from '@/components/state/view-store';
import { assertNever } from '@/lib/base/assert-never';
import type { Failure } from '@/lib/base/failure';
import {
  type ImportChoices,
  type ImportedArticle,
  noChoices,
} from '@/lib/import/files/imported-article';
import { fetchArticle } from '@/lib/import/worker/fetch-article';
import { importArticle } from '@/lib/import/worker/import-article';

/** What the dialog knows of a text that is being brought in. */
export type Import =
  | { readonly state: 'none' }
  /** With what an earlier reading of the same document gave, where it is read again. */
  | { readonly state: 'reading'; readonly article: ImportedArticle | null }
  | { readonly state: 'refused'; readonly failure: Failure }
  | { readonly state: 'read'; readonly article: ImportedArticle };

/** What is brought in at once. */
export type Taken = Exclude<Arrived, { readonly kind: 'offered-address' }>;

export interface Importing {
  readonly current: Import;
  /** What the reader wants of the document that was taken last. */
  readonly choices: ImportChoices;
  /** Reads what arrived; what was being read is given up. */
  take(arrived: Taken): void;
  /** Reads the same again, as the reader wants it. */
  choose(choices: Partial<ImportChoices>): void;
  /** The reader goes on with a text that is typed. */
  forget(): void;
}

/** @param onRead called with each article that was read */
export function useImport(onRead: (article: ImportedArticle) => void): Importing {
  const [current, setCurrent] = useState<Import>({ state: 'none' });
  const [choices, setChoices] = useState(noChoices);
  const running = useRef<AbortController | null>(null);
  const last = useRef<{ readonly arrived: Taken; readonly choices: ImportChoices } | null>(null);
  const report = useRef(onRead);
  report.current = onRead;

  const forget = useCallback(() => {
    running.current?.abort();
    last.current = null;
    setCurrent({ state: 'none' });
  }, []);

  const read = useCallback(async (arrived: Taken, wanted: ImportChoices) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const isAgain = last.current?.arrived === arrived;
    last.current = { arrived, choices: wanted };
    setChoices(wanted);
    setCurrent((before) => ({
      state: 'reading',
      article: isAgain && 'article' in before ? before.article : null,
    }));
    const result = await bringIn(arrived, wanted, controller.signal);
    if (result === null || controller.signal.aborted) return;
    if (!result.ok) {
      setCurrent({ state: 'refused', failure: result.failure });
      return;
    }
    setCurrent({ state: 'read', article: result.value });
    report.current(result.value);
  }, []);

  useEffect(() => () => running.current?.abort(), []);

  return {
    current,
    choices,
    forget,
    take: useCallback((arrived) => void read(arrived, noChoices), [read]),
    choose: useCallback(
      (changed) => {
        if (last.current === null) return;
        const { arrived, choices: before } = last.current;
        void read(arrived, { ...before, ...changed });
      },
      [read],
    ),
  };
}

async function bringIn(arrived: Taken, choices: ImportChoices, signal: AbortSignal) {
  switch (arrived.kind) {
    case 'file': {
      const { file } = arrived;
      return importArticle({ kind: 'file', file, name: file.name, choices }, signal);
    }
    case 'pasted': {
      const { html, text } = arrived;
      return importArticle({ kind: 'pasted', html, text, choices }, signal);
    }
    case 'address': {
      const fetched = await fetchArticle(arrived.address, signal);
      if (fetched === null || !fetched.ok) return fetched;
      return importArticle({ kind: 'fetched', ...fetched.value, choices }, signal);
    }
    case 'page': {
      const { html, address } = arrived;
      const bytes = new TextEncoder().encode(html);
      const mediaType = 'text/html; charset=utf-8';
      return importArticle({ kind: 'fetched', bytes, address, mediaType, choices }, signal);
    }
    default:
      return assertNever(arrived);
  }
}
