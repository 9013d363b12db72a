'use client';

import { useEffect, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { articleIn } from '@/components/state/article-address';
import { createFeed } from '@/components/state/feed';
import { type ReaderContents, ReaderContext } from '@/components/state/reader-context';
import { changedSentences, movedSentences } from '@/components/state/sentence-feeds';
import { TermIndexProvider } from '@/components/state/term-index-provider';
import { createViewStore } from '@/components/state/view-store';
import { TooltipLayer } from '@/components/ui/tooltip-layer';
import { createStores } from '@/lib/store/create-stores';
import { Reader } from './reader';

/** The stores are created once for a page, because they outlive a component that React draws anew. */
let held: ReaderContents | null = null;

function openReader(): ReaderContents {
  if (held) return held;
  const stores = createStores();
  const view = createViewStore();
  const opened = {
    ...stores,
    view,
    readerFeed: createFeed(stores.reader, changedSentences),
    viewFeed: createFeed(view, movedSentences),
  };
  void opened.reader.getState().openKept(articleIn(window.location.search));
  held = opened;
  return opened;
}

/** Draws the reader in a browser only, because the server has neither workers nor storage. */
export function ReaderPage() {
  const messages = useMessages();
  const [contents, setContents] = useState<ReaderContents | null>(null);
  useEffect(() => setContents(openReader()), []);
  if (contents === null) return <Opening />;
  return (
    <TooltipLayer name={messages.hints}>
      <ReaderContext contents={contents}>
        <TermIndexProvider>
          <Reader />
        </TermIndexProvider>
      </ReaderContext>
    </TooltipLayer>
  );
}

function Opening() {
  const messages = useMessages();
  return (
    <div data-phase="loading">
      <header className="border-rule border-b">
        <p className="mx-auto flex min-h-11 max-w-[96rem] items-center px-4 font-semibold font-serif text-lg tracking-tight facing:px-8">
          Vis-à-vis
        </p>
      </header>
      <main className="mx-auto max-w-[76rem] px-4 pt-8 facing:px-8 facing:pt-14">
        <h1 className="font-serif text-4xl leading-tight facing:text-5xl">
          {messages.phase.opening}
        </h1>
      </main>
    </div>
  );
}
