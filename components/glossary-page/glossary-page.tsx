'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useOffline } from '@/components/offline/use-offline';
import { createFeed } from '@/components/state/feed';
import { type ReaderContents, ReaderContext } from '@/components/state/reader-context';
import { changedSentences, movedSentences } from '@/components/state/sentence-feeds';
import { createViewStore } from '@/components/state/view-store';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { TooltipLayer } from '@/components/ui/tooltip-layer';
import { createStores } from '@/lib/store/create-stores';
import { GlossaryBrowser } from './glossary-browser';

/** The stores are created once for a page, because they outlive a component that React draws anew. */
let held: ReaderContents | null = null;

/** Without an article: no translator starts on this page. */
function openGlossaries(): ReaderContents {
  if (held) return held;
  const stores = createStores();
  const view = createViewStore();
  held = {
    ...stores,
    view,
    readerFeed: createFeed(stores.reader, changedSentences),
    viewFeed: createFeed(view, movedSentences),
  };
  return held;
}

/** Draws the glossaries in a browser only, because the server has no storage. */
export function GlossaryPage() {
  const messages = useMessages();
  const [contents, setContents] = useState<ReaderContents | null>(null);
  useEffect(() => setContents(openGlossaries()), []);
  return (
    <TooltipLayer name={messages.hints}>
      {contents === null ? (
        <Frame />
      ) : (
        <ReaderContext contents={contents}>
          <OpenGlossaries />
        </ReaderContext>
      )}
    </TooltipLayer>
  );
}

function OpenGlossaries() {
  useOffline(true);
  return (
    <Frame>
      <GlossaryBrowser />
    </Frame>
  );
}

function Frame({ children = null }: { readonly children?: ReactNode }) {
  const { glossaryPage: words, library, tools } = useMessages();
  return (
    <div>
      <header className="border-rule border-b bg-paper">
        <div className="mx-auto flex max-w-[72rem] items-center gap-4 px-4 py-1.5 facing:px-8">
          <p className="font-semibold font-serif text-lg tracking-tight">Vis-à-vis</p>
          <nav aria-label={tools} className="ml-auto flex items-center gap-0.5">
            <a href="/" className={buttonClass('quiet')}>
              <Icon name="back" />
              {library.back}
            </a>
          </nav>
        </div>
      </header>
      <main className="mx-auto max-w-[72rem] px-4 pt-4 pb-8 facing:px-8">
        <h1 className="mb-2 font-serif text-3xl leading-tight tracking-tight">{words.title}</h1>
        {children}
      </main>
    </div>
  );
}
