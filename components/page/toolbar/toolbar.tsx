'use client';

import { type ReactNode, useRef } from 'react';
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
import { ToolButton, toolNameClass } from '@/components/ui/tool-button';
import { UndoRedo } from '@/components/ui/undo-redo';
import { useToldHeight } from '@/components/ui/use-told-height';
import { VocabularyButton } from '@/components/vocabulary/vocabulary-button';
import { KeepingSign } from './keeping-sign';
import { MoreTools } from './more-tools';
import { ProgressLine, StatusLine } from './status-line';
import { UndoNotice } from './undo-notice';

/** The classes of a tool that stands in a menu where the bar is narrow. */
const inMenu = 'max-facing:hidden';

/**
 * The bar with the name, the progress of the translation, and the tools, in one line. On a narrow screen it
 * scrolls away with the text. It is kept quiet.
 *
 * @param children what is to be in sight with it
 */
export function Toolbar({ children }: { readonly children: ReactNode }) {
  const messages = useMessages();
  const view = useViewStore();
  const areTermsListed = useView((state) => state.areTermsListed);
  const bar = useRef<HTMLElement>(null);
  useToldHeight(bar, '--head-height');
  return (
    <header
      ref={bar}
      className="z-20 border-rule facing:sticky facing:top-0 border-b bg-paper font-sans print:hidden"
    >
      <div className="mx-auto flex max-w-[96rem] items-center gap-x-3 px-4 py-1.5 max-wide:has-[[role=alert]]:flex-wrap facing:gap-x-6 facing:px-8">
        <div className="shrink-0 max-[30rem]:sr-only">
          <p className="font-semibold font-serif text-lg leading-6 tracking-tight">Vis-à-vis</p>
          <p className="hidden text-muted text-xs leading-4 wide:block">{messages.tagline}</p>
        </div>
        <div className="min-w-0 flex-1 max-wide:has-[[role=alert]]:order-last max-wide:has-[[role=alert]]:basis-full">
          <StatusLine />
        </div>
        <nav aria-label={messages.tools} className="ml-auto flex shrink-0 items-center gap-0.5">
          <KeepingSign />
          <UndoButtons />
          <ListenButton className={inMenu} />
          <ToolButton
            icon="list"
            label={messages.terms.open}
            aria-expanded={areTermsListed}
            onClick={() =>
              view.setState({ areTermsListed: !areTermsListed, areDoubtsListed: false })
            }
          />
          <DoubtsButton />
          <IconButton
            icon="search"
            label={messages.find.title}
            onClick={() => view.setState({ isFinding: true })}
            className={inMenu}
          />
          <VocabularyButton className={inMenu} />
          <ToolButton
            icon="export"
            label={messages.export.open}
            onClick={() => openPanel(view, { name: 'export' })}
            className={inMenu}
          />
          <ToolButton
            icon="open"
            label={messages.article.openShort}
            onClick={() => openPanel(view, { name: 'open-article' })}
          />
          <LibraryLink />
          <MoreTools />
          <SettingsMenu triggerClass={inMenu} />
        </nav>
      </div>
      <UndoNotice />
      {children}
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
      title={words.open}
      aria-expanded={isListed}
      onClick={() => view.setState({ areDoubtsListed: !isListed, areTermsListed: false })}
    >
      <Icon name="flag" className={count > 0 ? 'text-warn' : ''} />
      <span className={toolNameClass}>{words.open}</span>
      {count > 0 ? <span className="tabular-nums">{count}</span> : null}
    </Button>
  );
}

/** Leads to the library by a new page, and not by a step within this one: each page has its own policy. */
function LibraryLink() {
  const { library } = useMessages();
  const articleId = useReader((state) => state.article?.id ?? null);
  return (
    <a
      href={libraryAddress(articleId)}
      title={library.open}
      className={`${buttonClass('quiet')} ${inMenu}`}
    >
      <Icon name="book" />
      <span className={toolNameClass}>{library.open}</span>
    </a>
  );
}

function UndoButtons() {
  const { undo, redo } = useReaderActions();
  const canUndo = useReader((state) => state.canUndo);
  const canRedo = useReader((state) => state.canRedo);
  return (
    <div className={`flex ${inMenu}`}>
      <UndoRedo canUndo={canUndo} canRedo={canRedo} onUndo={undo} onRedo={redo} />
    </div>
  );
}
