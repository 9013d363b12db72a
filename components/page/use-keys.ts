'use client';

import { useEffect } from 'react';
import { useFlaggedSteps } from '@/components/glossary/use-flagged-steps';
import { addTermFromSelection } from '@/components/lookup/add-term-from-selection';
import { lookUpAtCurrent } from '@/components/lookup/look-up-at-current';
import { takeSimilar } from '@/components/memory/take-similar';
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
import { openPanel, type Side } from '@/components/state/view-store';
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

  useEffect(() => {
    const mainSide = (): Side => (view.getState().sides === 'english' ? 'english' : 'french');
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
      const sentence = id === null ? null : findSentence(document, id, mainSide());
      if (sentence) focusOn(sentence);
    };

    const nextTerm = () => {
      const { current } = view.getState();
      const terms = termsIn(document, mainSide());
      const from = terms.includes(activeElement())
        ? activeElement()
        : current === null
          ? null
          : findSentence(document, current, mainSide());
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

    const leave = () => {
      if (segmentIdAt(document.activeElement) !== null) activeElement().blur();
      view.setState({ current: null, hovered: null });
    };

    const commands: Readonly<Record<Command, () => void>> = {
      next: () => step(1),
      previous: () => step(-1),
      term: nextTerm,
      flagged: () => stepFlagged(1),
      flaggedBefore: () => stepFlagged(-1),
      lookUp: () => lookUpAtCurrent(reader, view),
      addTerm: () => addTermFromSelection(reader, view),
      edit,
      other: takeOther,
      memory: takeFromMemory,
      undo,
      redo,
      leave,
      help: () => openPanel(view, { name: 'keys' }),
    };

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || isInDialog(event.target)) return;
      const command = commandOf(event, placeOf(event.target));
      if (command === null) return;
      event.preventDefault();
      commands[command]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [reader, view, memories, undo, redo, takeOtherTranslation, findFlagged]);
}

const activeElement = (): HTMLElement =>
  document.activeElement instanceof HTMLElement ? document.activeElement : document.body;

/** Dialogs, panels and menus have keys of their own. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null;

function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.isContentEditable || target.closest('input, textarea, select')) return 'field';
  return segmentIdAt(target) === null ? 'elsewhere' : 'text';
}
