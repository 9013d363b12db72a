'use client';

import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useMessages } from '@/components/language/language-provider';
import {
  useReader,
  useReaderStore,
  useView,
  useViewStore,
} from '@/components/state/reader-context';
import { findSentence, focusOn } from '@/components/state/reading-dom';
import { closePanel, type LookedUp, lookedUpIn } from '@/components/state/view-store';
import { rangeOfWords } from '@/components/state/words-on-page';
import { Beside } from '@/components/ui/beside';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { useMedia } from '@/components/ui/media';
import { Modal } from '@/components/ui/modal';
import type { Segment } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import { sliceSpan } from '@/lib/text/span';
import { addTerm, proposeFrom } from './add-term-from-selection';
import { ArticleRenderings } from './article-renderings';
import { GlossaryEntries } from './glossary-entries';
import { LexiconRenderings } from './lexicon-renderings';
import { stepWord, stretchWords } from './step-words';
import { useWordMark } from './use-word-mark';

/**
 * Shows what is known of the French words that are looked up, beside them or in a sheet on a narrow screen.
 */
export function LookUpPanel() {
  const messages = useMessages();
  const view = useViewStore();
  const lookedUp = useView(lookedUpIn);
  const article = useReader((state) => state.article);
  const segments = useMemo(() => (article ? segmentsOf(article) : []), [article]);
  const segment = segments.find(({ id }) => id === lookedUp?.segmentId);
  const hasRoom = useMedia('(min-width: 52rem)');
  useWordMark(segment ? lookedUp : null);
  if (lookedUp === null || segment === undefined) return null;

  const name = messages.lookUp.panel(sliceSpan(segment.text, lookedUp.span));
  const close = () => closePanel(view, 'look-up');
  const content = <Content lookedUp={lookedUp} segment={segment} segments={segments} />;
  return hasRoom ? (
    <BesideWords lookedUp={lookedUp} name={name} onClose={close}>
      {content}
    </BesideWords>
  ) : (
    <Modal open onOpenChange={close} title={name} place="side">
      {content}
    </Modal>
  );
}

function Content({
  lookedUp,
  segment,
  segments,
}: {
  readonly lookedUp: LookedUp;
  readonly segment: Segment;
  readonly segments: readonly Segment[];
}) {
  const messages = useMessages();
  const words = messages.lookUp;
  const view = useViewStore();
  const reader = useReaderStore();
  const form = sliceSpan(segment.text, lookedUp.span);
  const steps = {
    previous: stepWord(segments, lookedUp, -1),
    next: stepWord(segments, lookedUp, 1),
    shorter: stretchWords(segments, lookedUp, -1),
    longer: stretchWords(segments, lookedUp, 1),
  };
  const go = (to: LookedUp | null) => {
    if (to === null) return;
    view.setState({ panel: { name: 'look-up', words: to }, current: to.segmentId });
    const range = rangeOfWords({ ...to, side: 'french' });
    range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  };
  useArrowKeys((isForward, isHeld) => {
    if (isHeld) go(isForward ? steps.longer : steps.shorter);
    else go(isForward ? steps.next : steps.previous);
  });
  const propose = () => addTerm(view, proposeFrom(reader, { ...lookedUp, side: 'french' }));
  return (
    <div className="flex flex-col gap-4">
      <p
        lang="fr"
        aria-live="polite"
        className="mr-8 hidden font-semibold font-serif text-xl leading-snug facing:block"
      >
        {form}
      </p>
      <LexiconRenderings form={form} />
      <GlossaryEntries lookedUp={lookedUp} segment={segment} />
      <ArticleRenderings form={form} />
      <div className="flex flex-wrap items-center justify-between gap-2 border-rule border-t pt-3">
        <div className="-ml-2 flex">
          <Step icon="back" label={words.previous} to={steps.previous} onStep={go} />
          <Step icon="forward" label={words.next} to={steps.next} onStep={go} />
          <Step icon="remove" label={words.shorter} to={steps.shorter} onStep={go} />
          <Step icon="add" label={words.longer} to={steps.longer} onStep={go} />
        </div>
        <Button onClick={propose}>
          <Icon name="book" />
          {messages.addTerm.open}
        </Button>
      </div>
      <p className="-mt-2 hidden text-muted text-small facing:block">{words.keys}</p>
    </div>
  );
}

/** Listens for the left and right arrow keys anywhere in the panel. `isHeld` says whether Shift is held. */
function useArrowKeys(onArrow: (isForward: boolean, isHeld: boolean) => void): void {
  const latest = useRef(onArrow);
  useEffect(() => {
    latest.current = onArrow;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
      event.preventDefault();
      latest.current(event.key === 'ArrowRight', event.shiftKey);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function Step({
  icon,
  label,
  to,
  onStep,
}: {
  readonly icon: 'back' | 'forward' | 'remove' | 'add';
  readonly label: string;
  readonly to: LookedUp | null;
  readonly onStep: (to: LookedUp | null) => void;
}) {
  return <IconButton icon={icon} label={label} disabled={to === null} onClick={() => onStep(to)} />;
}

function BesideWords({
  lookedUp,
  name,
  onClose,
  children,
}: {
  readonly lookedUp: LookedUp;
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const view = useViewStore();
  // The box is computed anew when other words are looked up, so that the panel moves with them.
  const place = useMemo(() => ({ getBoundingClientRect: () => boxOf(lookedUp) }), [lookedUp]);
  const giveFocusBack = () => {
    const { panel, current } = view.getState();
    // A panel that was opened from this one has the focus.
    if (panel !== null && panel.name !== 'look-up') return;
    const sentence = sentenceOf({ ...lookedUp, segmentId: current ?? lookedUp.segmentId });
    if (sentence) focusOn(sentence);
  };
  return (
    // A focus elsewhere leaves this panel open, because a panel that it replaces gives the focus back late.
    <Beside
      name={name}
      place={place}
      staysWhenFocusLeaves
      onClose={onClose}
      onClosed={giveFocusBack}
    >
      {children}
    </Beside>
  );
}

/** The box of the words, or of the English of their sentence where the French is hidden. */
function boxOf(lookedUp: LookedUp): DOMRect {
  const box = rangeOfWords({ ...lookedUp, side: 'french' })?.getBoundingClientRect();
  if (box && box.width > 0) return box;
  return sentenceOf(lookedUp)?.getBoundingClientRect() ?? new DOMRect();
}

/** Finds the element of the sentence, in French where that is shown. */
function sentenceOf({ segmentId }: LookedUp): HTMLElement | null {
  const french = findSentence(document, segmentId, 'french');
  return french?.checkVisibility() ? french : findSentence(document, segmentId, 'english');
}
