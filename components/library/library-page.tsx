'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useOffline } from '@/components/offline/use-offline';
import { addressOf, articleIn } from '@/components/state/article-address';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
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

/** Draws the library in a browser only, because the server has no storage. */
export function LibraryPage() {
  const messages = useMessages();
  const [contents, setContents] = useState<LibraryContents | null>(null);
  useEffect(() => setContents(openLibrary()), []);
  return (
    <TooltipLayer name={messages.hints}>
      {contents === null ? (
        <Frame />
      ) : (
        <LibraryContext contents={contents}>
          <OpenLibrary />
        </LibraryContext>
      )}
    </TooltipLayer>
  );
}

function OpenLibrary() {
  const messages = useMessages();
  const articles = useLibrary((state) => state.articles);
  const keeping = useLibraryKeeping();
  useOffline(articles !== null);
  return (
    <>
      <Frame tools={<UndoButtons />}>
        {keeping.kept ? null : (
          <p className="mb-4 text-small text-warn">{messages.notKept[keeping.failure.code]}</p>
        )}
        {articles === null ? null : (
          <>
            <ArticleBrowser articles={articles} />
            <ArchiveTools />
          </>
        )}
      </Frame>
      <DeletedBar />
    </>
  );
}

function Frame({
  tools = null,
  children = null,
}: {
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
}) {
  const { library, tools: toolsName } = useMessages();
  const [back, setBack] = useState('/');
  useEffect(() => {
    const articleId = articleIn(window.location.search);
    if (articleId !== null) setBack(addressOf(articleId));
  }, []);
  return (
    <div>
      <header className="sticky top-0 z-20 border-rule border-b bg-paper">
        <div className="mx-auto flex max-w-[72rem] items-center gap-4 px-4 py-1.5 facing:px-8">
          <p className="font-semibold font-serif text-lg tracking-tight">Vis-à-vis</p>
          <nav aria-label={toolsName} className="ml-auto flex items-center gap-0.5">
            {tools}
            {/* A page of its own, not a step within this one: each page has a security policy of its own. */}
            <a href={back} className={buttonClass('quiet')}>
              <Icon name="back" />
              {library.back}
            </a>
          </nav>
        </div>
      </header>
      <main className="mx-auto max-w-[72rem] px-4 pt-8 pb-24 facing:px-8">
        <h1 className="font-serif text-4xl leading-tight tracking-tight">{library.title}</h1>
        <p className="mt-1 mb-6 text-muted text-small">{library.about}</p>
        {children ?? <p role="status">{library.loading}</p>}
      </main>
    </div>
  );
}
