'use client';

import { doubtWordsId } from '@/components/doubts/doubt-words';
import { useLanguage } from '@/components/language/language-provider';
import { isOpen, useDoubtsOf } from '@/components/state/doubts';
import { useSentenceView } from '@/components/state/use-sentence';
import type { Segment } from '@/lib/document/article';
import { FrenchText } from './french-text';
import { RevealedSentence } from './revealed-sentence';
import { useSentenceLook } from './sentence-look';
import { sentenceToolsClass } from './sentence-tools';
import { TurnButton } from './turn-button';

export function FrenchSentence({
  segment,
  isFirst,
}: {
  readonly segment: Segment;
  readonly isFirst: boolean;
}) {
  const { isCurrent, mark, isTabStop } = useSentenceLook(segment.id, 'french', isFirst);
  const isAlone = useSentenceView(segment.id, ({ sides }) => sides !== 'both');
  const { language } = useLanguage();
  const doubts = useDoubtsOf(segment.id, segment.text);
  return (
    <>
      {isCurrent && isAlone ? (
        <span lang={language} className={sentenceToolsClass}>
          <TurnButton id={segment.id} />
        </span>
      ) : null}
      <span
        data-segment={segment.id}
        lang="fr"
        id={`french-${segment.id}`}
        aria-details={`english-${segment.id}`}
        className="sentence"
        data-marked={mark}
        aria-describedby={doubts.some(isOpen) ? doubtWordsId(segment.id) : undefined}
        tabIndex={isTabStop ? 0 : -1}
      >
        <FrenchText segment={segment} tabbable={isTabStop} />
      </span>
      <RevealedSentence segment={segment} shown="english" />
    </>
  );
}
