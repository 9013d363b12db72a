'use client';

import { useMessages } from '@/components/language/language-provider';
import { ListenButton } from '@/components/listening/listen-button';
import { SettingsMenu } from '@/components/settings/settings-menu';
import { libraryAddress } from '@/components/state/article-address';
import { isOpen, useDoubts } from '@/components/state/doubts';
import {
  useReader,
  useReaderActions,
  useView,
  useViewStore,
} from '@/components/state/reader-context';
import { openPanel } from '@/components/state/view-store';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { UndoRedo } from '@/components/ui/undo-redo';
import { VocabularyButton } from '@/components/vocabulary/vocabulary-button';
import { KeepingSign } from './keeping-sign';
import { ProgressLine, StatusLine } from './status-line';
import { UndoNotice } from './undo-notice';

/**
 * The bar that is always in sight, with the name, the progress of the translation, and the tools. It is
 * kept quiet.
 */
export function Toolbar() {
  const messages = useMessages();
  const view = useViewStore();
  const areTermsListed = useView((state) => state.areTermsListed);
  return (
    <header className="z-20 border-rule facing:sticky facing:top-0 border-b bg-paper font-sans print:hidden">
      <div className="mx-auto flex max-w-[96rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-1.5 facing:px-8">
        <div>
          <p className="font-semibold font-serif text-lg leading-6 tracking-tight max-[24rem]:sr-only">
            Vis-à-vis
          </p>
          <p className="hidden text-muted text-xs leading-4 facing:block">{messages.tagline}</p>
        </div>
        <div className="order-last w-full min-w-0 facing:order-none facing:w-auto facing:flex-1">
          <StatusLine />
        </div>
        <nav aria-label={messages.tools} className="ml-auto flex items-center gap-0.5">
          <KeepingSign />
          <UndoButtons />
          <ListenButton />
          <Button
            look="quiet"
            aria-expanded={areTermsListed}
            onClick={() =>
              view.setState({ areTermsListed: !areTermsListed, areDoubtsListed: false })
            }
          >
            <Icon name="list" />
            <span className="sr-only facing:not-sr-only">{messages.terms.open}</span>
          </Button>
          <DoubtsButton />
          <IconButton
            icon="search"
            label={messages.find.title}
            onClick={() => view.setState({ isFinding: true })}
          />
          <VocabularyButton />
          <Button look="quiet" onClick={() => openPanel(view, { name: 'export' })}>
            <Icon name="export" />
            <span className="sr-only facing:not-sr-only">{messages.export.open}</span>
          </Button>
          <Button look="quiet" onClick={() => openPanel(view, { name: 'open-article' })}>
            <Icon name="open" />
            <span className="sr-only facing:not-sr-only">{messages.article.openShort}</span>
          </Button>
          <LibraryLink />
          <SettingsMenu />
        </nav>
      </div>
      <UndoNotice />
      <ProgressLine />
    </header>
  );
}

/** Opens the list of what there is to check, and tells how much that is. */
function DoubtsButton() {
  const { doubts: words } = useMessages();
  const view = useViewStore();
  const isListed = useView((state) => state.areDoubtsListed);
  const count = useDoubts().filter(isOpen).length;
  return (
    <Button
      look="quiet"
      aria-expanded={isListed}
      onClick={() => view.setState({ areDoubtsListed: !isListed, areTermsListed: false })}
    >
      <Icon name="flag" className={count > 0 ? 'text-warn' : ''} />
      <span className="sr-only facing:not-sr-only">{words.open}</span>
      {count > 0 ? <span className="tabular-nums">{count}</span> : null}
    </Button>
  );
}

/** Leads to the library by a new page, and not by a step within this one: each page has its own policy. */
function LibraryLink() {
  const { library } = useMessages();
  const articleId = useReader((state) => state.article?.id ?? null);
  return (
    <a href={libraryAddress(articleId)} className={buttonClass('quiet')}>
      <Icon name="book" />
      <span className="sr-only facing:not-sr-only">{library.open}</span>
    </a>
  );
}

function UndoButtons() {
  const { undo, redo } = useReaderActions();
  const canUndo = useReader((state) => state.canUndo);
  const canRedo = useReader((state) => state.canRedo);
  return <UndoRedo canUndo={canUndo} canRedo={canRedo} onUndo={undo} onRedo={redo} />;
}
