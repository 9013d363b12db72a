'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useOffline } from '@/components/offline/use-offline';
import { addressOf, articleIn } from '@/components/state/article-address';
import { SidePageHeader } from '@/components/ui/side-page-header';
import { TooltipLayer } from '@/components/ui/tooltip-layer';
import { ArchiveTools } from './archive-tools';
import { ArticleBrowser } from './article-browser';
import { DeletedBar } from './deleted-bar';
import {
  type LibraryContents,
  LibraryContext,
  useLibrary,
  useLibraryKeeping,
} from './library-context';
import { openLibrary } from './open-library';
import { UndoButtons } from './undo-buttons';

/**
 * Draws the library in a browser only, because the server has no storage.
 *
 * @param onListed called when its articles stand there
 */
export function LibraryPage({ onListed }: { readonly onListed: () => void }) {
  const messages = useMessages();
  const [contents, setContents] = useState<LibraryContents | null>(null);
  useEffect(() => setContents(openLibrary()), []);
  // The frame stays while the library opens: a link that is replaced under the pointer is not followed.
  return (
    <TooltipLayer name={messages.hints}>
      <LibraryContext contents={contents}>
        <Frame tools={contents === null ? null : <UndoButtons />}>
          {contents === null ? null : <OpenLibrary onListed={onListed} />}
        </Frame>
        {contents === null ? null : <DeletedBar />}
      </LibraryContext>
    </TooltipLayer>
  );
}

function OpenLibrary({ onListed }: { readonly onListed: () => void }) {
  const messages = useMessages();
  const articles = useLibrary((state) => state.articles);
  const keeping = useLibraryKeeping();
  const isListed = articles !== null;
  useOffline(isListed);
  useEffect(() => {
    if (isListed) onListed();
  }, [isListed, onListed]);
  return (
    <>
      {keeping.kept ? null : (
        <p className="mb-4 text-small text-warn">{messages.notKept[keeping.failure.code]}</p>
      )}
      {articles === null ? null : (
        <>
          <ArticleBrowser articles={articles} />
          <ArchiveTools />
        </>
      )}
    </>
  );
}

function Frame({ tools, children }: { readonly tools: ReactNode; readonly children: ReactNode }) {
  const { library } = useMessages();
  const [back, setBack] = useState('/');
  useEffect(() => {
    const articleId = articleIn(window.location.search);
    if (articleId !== null) setBack(addressOf(articleId));
  }, []);
  return (
    <div>
      <SidePageHeader back={back} isSticky>
        {tools}
      </SidePageHeader>
      <main className="mx-auto max-w-[72rem] px-4 pt-8 pb-24 facing:px-8">
        <h1 className="font-serif text-4xl leading-tight tracking-tight">{library.title}</h1>
        <p className="mt-1 mb-6 text-muted text-small">{library.about}</p>
        {children ?? <p role="status">{library.loading}</p>}
      </main>
    </div>
  );
}
