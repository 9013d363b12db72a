'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { commandOfLetter } from '@/components/preferences/letter-keys';
import { useLetterKeys } from '@/components/preferences/use-letter-keys';
import {
  useReader,
  useReaderStore,
  useView,
  useViewStore,
} from '@/components/state/reader-context';
import { findSentence, focusOn } from '@/components/state/reading-dom';
import { useInSight } from '@/components/state/use-in-sight';
import { closePanel, type LookedUp, lookedUpIn } from '@/components/state/view-store';
import { rangeOfWords } from '@/components/state/words-on-page';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import type { Segment } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import { sliceSpan } from '@/lib/text/span';
import { addTerm, proposeFrom } from './add-term/add-term-from-selection';
import { ArticleRenderings } from './article-renderings';
import { DictionaryReadings } from './dictionary/dictionary-readings';
import { GlossaryEntries } from './glossary-entries';
import { LexiconRenderings } from './lexicon-renderings';
import { MemoryExamples } from './memory-examples';
import { RenderingHere } from './rendering-here';
import { useWordMark } from './use-word-mark';
import { stepWord, stretchWords } from './words/step-words';

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
  useWordMark(segment ? lookedUp : null);
  useInSight(lookedUp?.segmentId ?? null);
  if (lookedUp === null || segment === undefined) return null;

  const name = messages.lookUp.panel(sliceSpan(segment.text, lookedUp.span));
  const close = () => closePanel(view, 'look-up');
  const giveFocusBack = () => {
    const { panel, current } = view.getState();
    // What opened from here has the focus.
    if (panel !== null && panel.name !== 'look-up') return;
    const sentence = sentenceOf({ ...lookedUp, segmentId: current ?? lookedUp.segmentId });
    if (sentence) focusOn(sentence);
  };
  return (
    // A panel that closes as this one opens gives the focus back late.
    <Dock name={name} staysWhenFocusLeaves onClose={close} onClosed={giveFocusBack}>
      <Content lookedUp={lookedUp} segment={segment} segments={segments} />
    </Dock>
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
  const propose = () => addTerm(view, proposeFrom(reader, { ...lookedUp, side: 'french' }));
  const [letters] = useLetterKeys();
  usePanelKeys((event) => {
    const { key, shiftKey } = event;
    if (key === 'ArrowRight') go(shiftKey ? steps.longer : steps.next);
    else if (key === 'ArrowLeft') go(shiftKey ? steps.shorter : steps.previous);
    else if (commandOfLetter(letters, key) === 'addTerm') propose();
    else return;
    event.preventDefault();
  });
  return (
    <div className="flex flex-col gap-4">
      <p
        lang="fr"
        aria-live="polite"
        className="mr-8 font-semibold font-serif text-xl leading-snug"
      >
        {form}
      </p>
      <RenderingHere lookedUp={lookedUp} french={segment.text} />
      <DictionaryReadings lookedUp={lookedUp} sentence={segment.text} form={form} />
      <LexiconRenderings form={form} />
      <MemoryExamples form={form} sentence={segment.text} />
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

/** Listens for keys while the panel is open, wherever the focus is, except in a field that is edited. */
function usePanelKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isInField =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (event.ctrlKey || event.metaKey || event.altKey || isInField) return;
      latest.current(event);
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

/** Finds the element of the sentence, in French where that is shown. */
function sentenceOf({ segmentId }: LookedUp): HTMLElement | null {
  const french = findSentence(document, segmentId, 'french');
  return french?.checkVisibility() ? french : findSentence(document, segmentId, 'english');
}
