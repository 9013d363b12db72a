'use client';

import { DoubtSign } from '@/components/doubts/doubt-sign';
import { useMessages } from '@/components/language/language-provider';
import { RecalledSign } from '@/components/memory/recalled-sign';
import { useDoubtsOf } from '@/components/state/doubts';
import { useKeeping } from '@/components/state/reader-context';
import { useSentence, useSentenceView } from '@/components/state/use-sentence';
import { Icon } from '@/components/ui/icon';
import type { Segment } from '@/lib/document/article';
import type { ReaderState } from '@/lib/store/state/reader-state';
import { DraftSign } from './draft-sign';
import { EnglishText } from './english-text';
import { ForeignSign } from './foreign-sign';
import { RevealedSentence } from './revealed-sentence';
import { useSentenceAttributes } from './sentence-attributes';
import { SentenceEditor } from './sentence-editor';
import { useSentenceLook } from './sentence-look';
import { SentenceTools } from './sentence-tools';

const recalledFromIn = ({ segments }: ReaderState, id: string) => {
  const state = segments.get(id);
  return state?.status === 'translated' ? (state.translation.recalledFrom ?? null) : null;
};
const isEditedIn = ({ postEdits }: ReaderState, id: string) => postEdits[id] !== undefined;

export function EnglishSentence({
  segment,
  isFirst,
  namesBlock,
}: {
  readonly segment: Segment;
  readonly isFirst: boolean;
  /** Whether it is the name of the block that it stands in, or a part of it. */
  readonly namesBlock: boolean;
}) {
  const { id } = segment;
  const attributes = useSentenceAttributes(segment, 'english', namesBlock);
  const { isCurrent, mark, isTabStop } = useSentenceLook(id, 'english', isFirst);
  const isEditing = useSentenceView(id, (view) => view.editing === id);
  const isEdited = useSentence(id, isEditedIn);
  const doubts = useDoubtsOf(id, segment.text);
  const recalledFrom = useSentence(id, recalledFromIn);
  return (
    <>
      {isCurrent && !isEditing ? <SentenceTools segment={segment} /> : null}
      <span
        {...attributes}
        data-segment={id}
        lang="en"
        className="sentence"
        data-marked={isEditing ? undefined : mark}
        tabIndex={isTabStop ? 0 : -1}
      >
        {isEditing ? (
          <SentenceEditor segment={segment} />
        ) : (
          <EnglishText segment={segment} tabbable={isTabStop} />
        )}
      </span>
      {isEdited && !isEditing ? <EditedSign /> : null}
      {isEditing ? null : <DoubtSign segmentId={id} doubts={doubts} tabbable={isCurrent} />}
      {recalledFrom !== null && !isEdited && !isEditing ? (
        segment.language === undefined ? (
          <RecalledSign memoryId={recalledFrom} />
        ) : (
          <ForeignSign code={segment.language} />
        )
      ) : null}
      {isEditing ? null : <DraftSign id={id} />}
      <RevealedSentence segment={segment} shown="french" />
    </>
  );
}

function EditedSign() {
  const { sentence } = useMessages();
  const isSaved = useKeeping(({ unsaved, keeping }) => unsaved === 0 && keeping.kept);
  const label = isSaved ? sentence.edited : sentence.editedUnsaved;
  return (
    <span role="img" aria-label={label} title={label} className="select-none">
      <Icon name="pen" className="mb-2 ml-0.5 inline size-3.5 text-muted" />
    </span>
  );
}
