'use client';

import { useEffect } from 'react';
import { useFlaggedSteps } from '@/components/glossary/terms/use-flagged-steps';
import { addTermFromSelection } from '@/components/lookup/add-term/add-term-from-selection';
import { lookUpAtCurrent } from '@/components/lookup/look-up-at-current';
import { searchMemoriesFromSelection } from '@/components/lookup/search-memories';
import { takeSimilar } from '@/components/memory/take-similar';
import { useLetterKeys } from '@/components/preferences/use-letter-keys';
import {
  useMemoriesStore,
  useReaderActions,
  useReaderStore,
  useViewStore,
} from '@/components/state/reader-context';
import {
  findSentence,
  firstAfter,
  focusOn,
  segmentIdAt,
  sentencesInView,
  termsIn,
} from '@/components/state/reading-dom';
import { stepFrom } from '@/components/state/steps';
import { turnParagraph } from '@/components/state/turn-paragraph';
import { columnOf, openPanel, type Side, toggleRevealed } from '@/components/state/view-store';
import { isComposing } from '@/components/ui/composing';
import { segmentsOf } from '@/lib/document/segments-of';
import { type Command, commandOf, type Place } from './keys';

/** Listens for the keyboard commands anywhere on the page. */
export function useKeys(): void {
  const reader = useReaderStore();
  const view = useViewStore();
  const memories = useMemoriesStore();
  const { undo, redo, takeOtherTranslation } = useReaderActions();
  const findFlagged = useFlaggedSteps();
  const [letters] = useLetterKeys();

  useEffect(() => {
    const column = (id: string): Side => columnOf(view.getState(), id);
    const idsInOrder = () => {
      const { article } = reader.getState();
      return article ? segmentsOf(article).map(({ id }) => id) : [];
    };

    const step = (by: 1 | -1) => {
      const { current } = view.getState();
      // When no sentence is current, the first step leads to the first sentence in view.
      const id =
        current === null
          ? (sentencesInView(document)[0] ?? null)
          : stepFrom(idsInOrder(), current, by);
      const sentence = id === null ? null : findSentence(document, id, column(id));
      if (sentence) focusOn(sentence);
    };

    /** Goes from a sentence to its counterpart, or shows that where it has no column. */
    const otherSide = () => {
      const { current, sides } = view.getState();
      if (current === null) return;
      if (sides !== 'both') toggleRevealed(view, current);
      else {
        const isInFrench = activeElement().closest('[data-segment]')?.matches('[lang="fr"]');
        const sentence = findSentence(document, current, isInFrench ? 'english' : 'french');
        if (sentence) focusOn(sentence);
      }
    };

    const nextTerm = () => {
      const { current } = view.getState();
      const terms = termsIn(document, column);
      const from = terms.includes(activeElement())
        ? activeElement()
        : current === null
          ? null
          : findSentence(document, current, column(current));
      const next = firstAfter(terms, from) ?? terms[0];
      if (next) focusOn(next);
    };

    const stepFlagged = (by: 1 | -1) => {
      const place = findFlagged(by);
      if (place) focusOn(place);
    };

    const edit = () => {
      const { sides, current } = view.getState();
      if (sides !== 'french' && current !== null) view.setState({ editing: current });
    };

    const takeOther = () => {
      const { current } = view.getState();
      if (current !== null) takeOtherTranslation(current);
    };

    const takeFromMemory = () => {
      const { current } = view.getState();
      if (current !== null) void takeSimilar(reader, memories, current);
    };

    const reveal = () => {
      const { current } = view.getState();
      if (current !== null) toggleRevealed(view, current);
    };

    const turn = () => {
      const { current } = view.getState();
      if (current !== null) turnParagraph(view, current);
    };

    const leave = () => {
      if (segmentIdAt(document.activeElement) !== null) activeElement().blur();
      view.setState({ current: null, hovered: null, revealed: null });
    };

    const commands: Readonly<Record<Command, () => void>> = {
      next: () => step(1),
      previous: () => step(-1),
      otherSide,
      turn,
      term: nextTerm,
      flagged: () => stepFlagged(1),
      flaggedBefore: () => stepFlagged(-1),
      lookUp: () => lookUpAtCurrent(reader, view),
      addTerm: () => addTermFromSelection(reader, view),
      edit,
      find: () => view.setState({ isFinding: true }),
      concordance: () => searchMemoriesFromSelection(view),
      other: takeOther,
      memory: takeFromMemory,
      undo,
      redo,
      reveal,
      leave,
      help: () => openPanel(view, { name: 'keys' }),
    };

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || isInDialog(event.target)) return;
      const command = commandOf(event, placeOf(event.target), letters);
      // With both languages in sight there is nothing to reveal, and Space scrolls.
      if (command === null || (command === 'reveal' && view.getState().sides === 'both')) return;
      event.preventDefault();
      commands[command]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [letters, reader, view, memories, undo, redo, takeOtherTranslation, findFlagged]);
}

const activeElement = (): HTMLElement =>
  document.activeElement instanceof HTMLElement ? document.activeElement : document.body;

/** Dialogs, panels and menus have keys of their own. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null;

function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.isContentEditable || target.closest('input, textarea, select')) return 'field';
  if (target.matches('[data-segment]')) return 'sentence';
  return segmentIdAt(target) === null ? 'elsewhere' : 'text';
}
