'use client';

import type { ReactNode } from 'react';
import { useSentence } from '@/components/state/use-sentence';
import { MarkedText } from '@/components/text/marks/marked-text';
import { shapeOf } from '@/components/text/marks/shape';
import { useMarks } from '@/components/text/marks/use-marks';
import type { Segment } from '@/lib/document/article';
import { carryInlines } from '@/lib/document/carry-inlines';
import type { Link } from '@/lib/mt/translator';
import type { ReaderState, SegmentState } from '@/lib/store/state/reader-state';
import { FailedSentence } from './failed-sentence';
import { inLanguage } from './in-language';

const segmentIn = ({ segments }: ReaderState, id: string) => segments.get(id);
const postEditIn = ({ postEdits }: ReaderState, id: string) => postEdits[id];

/** The English of a sentence as far as it has come: by hand, by machine, failed or awaited. */
export function EnglishText({
  segment,
  tabbable,
}: {
  readonly segment: Segment;
  /** Whether Tab stops at the terms. */
  readonly tabbable: boolean;
}): ReactNode {
  const state = useSentence(segment.id, segmentIn);
  const postEdit = useSentence(segment.id, postEditIn);
  const marks = useMarks(segment, 'english');
  if (postEdit) {
    const inlines = inlinesIn(segment, postEdit.text, []);
    return <MarkedText text={postEdit.text} marks={marks} inlines={inlines} tabbable={tabbable} />;
  }
  switch (state?.status) {
    case 'drafted':
    case 'translated':
      return (
        <span
          data-drafted={state.status === 'drafted' || undefined}
          className={isRemembered(state) ? '' : 'arrived'}
        >
          {inLanguage(
            segment.language,
            <MarkedText
              text={state.translation.text}
              marks={marks}
              inlines={inlinesIn(segment, state.translation.text, state.translation.links)}
              tabbable={tabbable}
            />,
          )}
        </span>
      );
    case 'failed':
      return <FailedSentence failure={state.failure} />;
    default:
      return state?.stale ? (
        <span className="text-muted">{state.stale.text}</span>
      ) : (
        <span className="awaited" data-shape={shapeOf(segment.text)} />
      );
  }
}

const inlinesIn = ({ text, inlines = [] }: Segment, english: string, links: readonly Link[]) =>
  carryInlines(text, inlines, english, links);

const isRemembered = (state: SegmentState) =>
  state.status === 'translated' && state.from === 'memory';
