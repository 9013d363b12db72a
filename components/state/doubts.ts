'use client';

import { useMemo } from 'react';
import type { Article } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import { nameOfFlag, placesOf } from '@/lib/flags/flag-places';
import type { SentenceFlag } from '@/lib/flags/sentence-flag';
import { judgedEnglishOf } from '@/lib/store/state/judged-english';
import type { ReaderState, SentenceDoubts } from '@/lib/store/state/reader-state';
import { sliceSpan } from '@/lib/text/span';
import { useReader } from './reader-context';
import { useSentence } from './use-sentence';

/** One flag of a sentence, with the words that it points at. */
export interface Doubt {
  readonly segmentId: string;
  readonly flag: SentenceFlag;
  /** Tells it from all others of the article. */
  readonly name: string;
  /** The words of each text, empty where the flag means no place in it. */
  readonly french: string;
  readonly english: string;
  readonly isAccepted: boolean;
}

type Judged = Pick<ReaderState, 'segments' | 'postEdits' | 'doubts' | 'acceptedFlags'>;

/** What was found in the English that a sentence has now; null where that is still to be looked at. */
export function currentDoubts(
  state: Pick<Judged, 'segments' | 'postEdits' | 'doubts'>,
  segmentId: string,
): SentenceDoubts | null {
  const doubts = state.doubts.get(segmentId) ?? null;
  return doubts?.english === judgedEnglishOf(state, segmentId)?.text ? doubts : null;
}

/** All that is doubtful in an article, in its order; what was accepted too. */
export function doubtsIn(article: Article, state: Judged): readonly Doubt[] {
  return segmentsOf(article).flatMap(({ id, text }) =>
    describeFlags(id, text, currentDoubts(state, id), state.acceptedFlags),
  );
}

export function useDoubts(): readonly Doubt[] {
  const article = useReader((state) => state.article);
  const segments = useReader((state) => state.segments);
  const postEdits = useReader((state) => state.postEdits);
  const doubts = useReader((state) => state.doubts);
  const acceptedFlags = useReader((state) => state.acceptedFlags);
  return useMemo(
    () => (article ? doubtsIn(article, { segments, postEdits, doubts, acceptedFlags }) : none),
    [article, segments, postEdits, doubts, acceptedFlags],
  );
}

/** What is doubtful in one sentence; what was accepted too. */
export function useDoubtsOf(segmentId: string, french: string): readonly Doubt[] {
  const doubts = useSentence(segmentId, currentDoubts);
  const accepted = useSentence(segmentId, acceptedIn);
  return useMemo(
    () => describeFlags(segmentId, french, doubts, accepted),
    [segmentId, french, doubts, accepted],
  );
}

export const isOpen = ({ isAccepted }: Doubt): boolean => !isAccepted;

const none: readonly Doubt[] = [];

const acceptedIn = ({ acceptedFlags }: ReaderState) => acceptedFlags;

function describeFlags(
  segmentId: string,
  french: string,
  doubts: SentenceDoubts | null,
  accepted: ReaderState['acceptedFlags'],
): readonly Doubt[] {
  if (doubts === null || doubts.flags.length === 0) return none;
  return doubts.flags.map((flag) => {
    const { source, target } = placesOf(flag);
    const name = nameOfFlag(segmentId, flag);
    return {
      segmentId,
      flag,
      name,
      french: source ? sliceSpan(french, source) : '',
      english: target ? sliceSpan(doubts.english, target) : '',
      isAccepted: accepted[name] === doubts.english,
    };
  });
}
