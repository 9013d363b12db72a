'use client';

import { useRef } from 'react';
import { DoubtList } from '@/components/doubts/doubt-list';
import { DoubtMarks } from '@/components/doubts/doubt-marks';
import { DoubtPanel } from '@/components/doubts/doubt-panel';
import { DoubtWords } from '@/components/doubts/doubt-words';
import { ExportDialog } from '@/components/export/export-dialog';
import { FindBar } from '@/components/find/find-bar';
import { ChangesBar } from '@/components/glossary/changes-bar';
import { GlossariesDialog } from '@/components/glossary/glossaries-dialog';
import { TermList } from '@/components/glossary/terms/term-list';
import { TermPanel } from '@/components/glossary/terms/term-panel';
import { ExportGlossaryDialog } from '@/components/glossary-files/export-glossary-dialog';
import { ImportGlossaryDialog } from '@/components/glossary-files/import-glossary-dialog';
import { useMessages } from '@/components/language/language-provider';
import { ListeningBar } from '@/components/listening/listening-bar';
import { AddTermDialog } from '@/components/lookup/add-term/add-term-dialog';
import { LookUpPanel } from '@/components/lookup/look-up-panel';
import { SelectionBar } from '@/components/lookup/selection-bar';
import { useLinkedWords } from '@/components/lookup/words/use-linked-words';
import { ConcordanceDialog } from '@/components/memory/concordance-dialog';
import { MemoriesDialog } from '@/components/memory/memories-dialog';
import { useOffline } from '@/components/offline/use-offline';
import { ArrivalArea } from '@/components/open-article/arrival-area';
import { OpenArticleDialog } from '@/components/open-article/open-article-dialog';
import { useReader, useView } from '@/components/state/reader-context';
import { ColumnHeads } from '@/components/text/column-heads';
import { StatusWords } from '@/components/text/marks/status-words';
import { TextStretches } from '@/components/text/text-stretches';
import { Foot } from '@/components/ui/foot';
import { useSavedMarks } from '@/components/vocabulary/use-saved-marks';
import { VocabularyDialog } from '@/components/vocabulary/vocabulary-dialog';
import { segmentsOf } from '@/lib/document/segments-of';
import { Announcer } from './announcer';
import { KeysDialog } from './keys-dialog';
import { Masthead } from './masthead';
import { ReaderFooter } from './reader-footer';
import { RequestsDialog } from './requests-dialog';
import { Toolbar } from './toolbar/toolbar';
import { UpdateNotice } from './update-notice';
import { useArticleAddress } from './use-article-address';
import { useColumnSelection } from './use-column-selection';
import { useKeys } from './use-keys';
import { usePriority } from './use-priority';
import { useReadingPlace } from './use-reading-place';
import { useSwipe } from './use-swipe';
import { useTermAddress } from './use-term-address';
import { useTextEvents } from './use-text-events';

/** Draws the page: an article beside its English, and all its tools. */
export function Reader() {
  const messages = useMessages();
  const phase = useReader((state) => state.phase.name);
  // From the first sentence on.
  const isUnderWay = useReader((state) =>
    state.phase.name === 'translating' ? state.phase.speed !== null : phase !== 'loading',
  );
  useKeys();
  useArticleAddress();
  useReadingPlace();
  useTermAddress();
  const takeOver = useOffline(isUnderWay);
  return (
    <div data-phase={phase} className="pb-(--foot-height) print:pb-0">
      <a
        href="#text"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded focus:bg-ink focus:px-3 focus:py-2 focus:text-paper"
      >
        {messages.skipToText}
      </a>
      <Toolbar>
        <UpdateNotice takeOver={takeOver} />
      </Toolbar>
      <Announcer />
      <StatusWords />
      <DoubtWords />
      <DoubtMarks />
      <div className="mx-auto flex max-w-[96rem] items-start gap-8 px-4 facing:px-8">
        <Article />
        <TermList />
        <DoubtList />
        <TermPanel />
        <DoubtPanel />
        <LookUpPanel />
      </div>
      <Foot>
        <ChangesBar />
        <FindBar />
        <ListeningBar />
      </Foot>
      <SelectionBar />
      <AddTermDialog />
      <ExportDialog />
      <VocabularyDialog />
      <OpenArticleDialog />
      <ArrivalArea />
      <KeysDialog />
      <RequestsDialog />
      <GlossariesDialog />
      <ImportGlossaryDialog />
      <ExportGlossaryDialog />
      <MemoriesDialog />
      <ConcordanceDialog />
    </div>
  );
}

/**
 * Above this many sentences, what is out of view is not laid out, and what is far from it has no terms yet.
 * A shorter text is drawn whole, because scripts and other programs that read the page expect it: an
 * element that is not laid out has no `innerText`.
 */
const LONG_SENTENCES = 600;

function Article() {
  const article = useReader((state) => state.article);
  const sides = useView((state) => state.sides);
  const text = useRef<HTMLDivElement>(null);
  const isLong = article !== null && segmentsOf(article).length > LONG_SENTENCES;
  useTextEvents(text);
  useLinkedWords(text);
  useColumnSelection(text);
  usePriority(text);
  useSwipe(text);
  useSavedMarks(text);
  return (
    <main
      data-sides={sides}
      className="group/text mx-auto min-w-0 max-w-(--one-column) flex-1 data-[sides=both]:max-w-(--two-columns)"
    >
      <Masthead />
      <ColumnHeads />
      <div
        id="text"
        ref={text}
        tabIndex={-1}
        data-long={isLong || undefined}
        className="font-article text-article outline-none group-data-[sides=english]/text:touch-pan-y group-data-[sides=french]/text:touch-pan-y group-data-[sides=english]/text:touch-pinch-zoom group-data-[sides=french]/text:touch-pinch-zoom"
      >
        {article === null ? null : (
          <TextStretches key={article.id} article={article} isLong={isLong} />
        )}
      </div>
      <ReaderFooter />
    </main>
  );
}
