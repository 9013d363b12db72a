'use client';

import { useId, useMemo, useRef } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { judgedEnglishOf } from '@/components/reader/english-of';
import { useGlossary, useReader, useView, useViewStore } from '@/components/reader/reader-context';
import { findSentence, focusOn } from '@/components/reader/reading-dom';
import { CloseButton } from '@/components/ui/close-button';
import { IconButton } from '@/components/ui/icon-button';
import { useMedia } from '@/components/ui/media';
import { Modal } from '@/components/ui/modal';
import { countTerms, type TermCount } from './count-terms';
import { RenderingSample } from './rendering-sample';
import { useTermIndex } from './term-index-provider';

/** The terms of the article: beside it where there is room, else in a sheet. */
export function TermList() {
  const messages = useMessages();
  const view = useViewStore();
  const open = useView((state) => state.termsListed);
  const hasRoom = useMedia('(min-width: 84rem)');
  const titleId = useId();
  /** Where to go once the sheet has closed. */
  const target = useRef<HTMLElement | null>(null);
  if (!open && hasRoom) return null;

  const close = () => view.setState({ termsListed: false });
  if (!hasRoom) {
    return (
      <Modal
        open={open}
        onOpenChange={close}
        title={messages.terms.title}
        place="side"
        onClosed={(event) => {
          if (target.current === null) return;
          event.preventDefault();
          focusOn(target.current);
          target.current = null;
        }}
      >
        <Terms
          onJump={(element) => {
            target.current = element;
            close();
          }}
        />
      </Modal>
    );
  }
  return (
    <section
      aria-labelledby={titleId}
      className="sticky top-16 mt-14 max-h-[calc(100dvh-5rem)] w-64 shrink-0 overflow-y-auto border-rule border-l pl-6 print:hidden"
    >
      <div className="flex items-center justify-between">
        <h2 id={titleId} className="font-semibold font-serif text-lg">
          {messages.terms.title}
        </h2>
        <CloseButton onClick={close} />
      </div>
      <Terms onJump={focusOn} />
    </section>
  );
}

function Terms({ onJump }: { readonly onJump: (element: HTMLElement) => void }) {
  const messages = useMessages();
  const index = useTermIndex();
  const article = useReader((state) => state.article);
  const segments = useReader((state) => state.segments);
  const postEdits = useReader((state) => state.postEdits);
  const counts = useMemo(
    () =>
      article
        ? countTerms(article, index, (id) => judgedEnglishOf({ segments, postEdits }, id))
        : [],
    [article, index, segments, postEdits],
  );
  if (counts.length === 0) return <p className="text-muted text-small">{messages.terms.none}</p>;
  return (
    <>
      <ul className="mt-2 flex flex-col">
        {counts.map((count) => (
          <TermItem key={count.entryId} count={count} onJump={onJump} />
        ))}
      </ul>
      <div className="mt-4 border-rule border-t pt-3 text-muted text-small">
        <p>{messages.terms.legend}</p>
        <ul>
          {(['honoured', 'variant', 'missed'] as const).map((rendering) => (
            <li key={rendering} className="mt-1">
              <RenderingSample rendering={rendering} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function TermItem({
  count: { entryId, occurrences, missed, segmentIds },
  onJump,
}: {
  readonly count: TermCount;
  readonly onJump: (element: HTMLElement) => void;
}) {
  const messages = useMessages();
  const view = useViewStore();
  const entry = useGlossary((state) => state.entries.find(({ id }) => id === entryId));
  if (!entry) return null;
  return (
    <li className="flex items-start gap-1 border-rule border-b py-1.5 last:border-b-0">
      <div className="min-w-0 flex-1">
        <button
          type="button"
          lang="fr"
          onClick={({ currentTarget }) =>
            view.setState({ term: { entryId, segmentId: null, anchor: currentTarget } })
          }
          className="block text-left font-serif text-base leading-snug hover:underline"
        >
          {entry.french}
        </button>
        <p className="text-muted text-small">
          <span lang="en">{entry.english}</span> · {messages.terms.count(occurrences)}
          {missed > 0 ? (
            <span className="text-warn"> · {messages.terms.missed(missed)}</span>
          ) : null}
        </p>
      </div>
      <IconButton
        icon="jump"
        label={messages.terms.jump(entry.french)}
        onClick={() => {
          const { current, sides } = view.getState();
          const place = findTerm(entryId, nextOf(segmentIds, current), sides === 'english');
          if (place) onJump(place);
        }}
      />
    </li>
  );
}

/** The sentence after the current one among those of a term, or its first. */
function nextOf(segmentIds: readonly string[], current: string | null): string | undefined {
  const position = current === null ? -1 : segmentIds.indexOf(current);
  return segmentIds[(position + 1) % segmentIds.length];
}

/** The term's link in a sentence; the sentence where the term stands within a longer one. */
function findTerm(
  entryId: string,
  segmentId: string | undefined,
  isEnglishAlone: boolean,
): HTMLElement | null {
  if (segmentId === undefined) return null;
  const sentence = findSentence(document, segmentId, isEnglishAlone ? 'english' : 'french');
  const link = sentence?.querySelector<HTMLElement>(`[data-term="${CSS.escape(entryId)}"]`);
  return link ?? sentence;
}
