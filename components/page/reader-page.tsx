'use client';

import { useEffect, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { ListeningContext } from '@/components/listening/listening-context';
import { ReaderContext } from '@/components/state/reader-context';
import { TermIndexProvider } from '@/components/state/term-index-provider';
import { TooltipLayer } from '@/components/ui/tooltip-layer';
import { type OpenReader, openReader } from './open-reader';
import { Reader } from './reader';

/** Draws the reader in a browser only, because the server has neither workers nor storage. */
export function ReaderPage() {
  const messages = useMessages();
  const [contents, setContents] = useState<OpenReader | null>(null);
  useEffect(() => {
    const opened = openReader();
    setContents(opened);
    return () => opened.listening.getState().stop();
  }, []);
  if (contents === null) return <Opening />;
  return (
    <TooltipLayer name={messages.hints}>
      <ReaderContext contents={contents}>
        <ListeningContext store={contents.listening}>
          <TermIndexProvider>
            <Reader />
          </TermIndexProvider>
        </ListeningContext>
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
