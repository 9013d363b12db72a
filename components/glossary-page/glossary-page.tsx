'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useOffline } from '@/components/offline/use-offline';
import { createContents } from '@/components/state/create-contents';
import { type ReaderContents, ReaderContext } from '@/components/state/reader-context';
import { SidePageHeader } from '@/components/ui/side-page-header';
import { TooltipLayer } from '@/components/ui/tooltip-layer';
import { GlossaryBrowser } from './glossary-browser';

/** The stores are created once for a page, because they outlive a component that React draws anew. */
let held: ReaderContents | null = null;

/** Without an article: no translator starts on this page. */
function openGlossaries(): ReaderContents {
  held ??= createContents();
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
  const { glossaryPage: words } = useMessages();
  return (
    <div>
      <SidePageHeader back="/" />
      <main className="mx-auto max-w-[72rem] px-4 pt-4 pb-8 facing:px-8">
        <h1 className="mb-2 font-serif text-3xl leading-tight tracking-tight">{words.title}</h1>
        {children}
      </main>
    </div>
  );
}
