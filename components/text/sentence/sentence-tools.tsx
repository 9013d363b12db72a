'use client';

import { useLanguage } from '@/components/language/language-provider';
import { nameOfTranslator } from '@/components/language/translator-name';
import { useListening } from '@/components/listening/listening-context';
import { useCanListen } from '@/components/listening/use-can-listen';
import { useSimilarPairs } from '@/components/memory/use-similar-pairs';
import { otherTranslationOf } from '@/components/state/english-of';
import { useReader, useReaderActions, useViewStore } from '@/components/state/reader-context';
import { IconButton } from '@/components/ui/icon-button';
import type { Segment } from '@/lib/document/article';
import { shownEnglish } from '@/lib/store/state/segment-states';
import { CopyMenu } from './copy-menu';
import { TurnButton } from './turn-button';

/**
 * The classes of a sentence's tools. For a finger they are wider than the margin, and reach into the page's. They
 * are no part of a selection: in one, a box that is not in line would end a line, so that they only break as words do.
 */
export const sentenceToolsClass =
  'absolute right-0 pointer-coarse:max-facing:-right-3 z-10 block w-min select-none rounded-md bg-paper leading-[0] *:align-top font-sans print:hidden';

/**
 * Shows what can be done with the current sentence, as small buttons in the margin beside its first line.
 */
export function SentenceTools({ segment }: { readonly segment: Segment }) {
  const { id, text: french } = segment;
  const { language, messages } = useLanguage();
  const view = useViewStore();
  const { editTranslation, revertTranslation, takeOtherTranslation } = useReaderActions();
  const isEdited = useReader((state) => state.postEdits[id] !== undefined);
  const other = useReader((state) => otherTranslationOf(state, id));
  const shown = useReader((state) => shownEnglish(state, id));
  const [offer] = useSimilarPairs(french, shown);
  const { canListen } = useCanListen();
  const listenFrom = useListening((state) => state.start);
  const { sentence } = messages;
  return (
    // Without `top`, the element stays where it stands in the text, and takes no room there.
    <span lang={language} className={sentenceToolsClass}>
      <TurnButton id={id} />
      <IconButton icon="pen" label={sentence.edit} onClick={() => view.setState({ editing: id })} />
      {canListen ? (
        <IconButton icon="sound" label={sentence.listen} onClick={() => listenFrom(id)} />
      ) : null}
      <CopyMenu id={id} />
      {isEdited ? (
        <IconButton icon="revert" label={sentence.revert} onClick={() => revertTranslation(id)} />
      ) : null}
      {other !== null && !isEdited ? (
        <IconButton
          icon="exchange"
          label={sentence.takeOther(nameOfTranslator(messages, other.madeBy), other.text)}
          onClick={() => takeOtherTranslation(id)}
        />
      ) : null}
      {offer ? (
        <IconButton
          icon="memory"
          label={messages.memories.takeSimilar(offer.likeness, offer.english)}
          onClick={() => editTranslation(id, offer.english)}
        />
      ) : null}
    </span>
  );
}
