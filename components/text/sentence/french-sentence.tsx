'use client';

import { useLanguage } from '@/components/language/language-provider';
import { useSentenceView } from '@/components/state/use-sentence';
import type { Segment } from '@/lib/document/article';
import { FrenchText } from './french-text';
import { RevealedSentence } from './revealed-sentence';
import { useSentenceAttributes } from './sentence-attributes';
import { useSentenceLook } from './sentence-look';
import { sentenceToolsClass } from './sentence-tools';
import { TurnButton } from './turn-button';

export function FrenchSentence({
  segment,
  isFirst,
  namesBlock,
}: {
  readonly segment: Segment;
  readonly isFirst: boolean;
  /** Whether it is the name of the block that it stands in, or a part of it. */
  readonly namesBlock: boolean;
}) {
  const { isCurrent, mark, isTabStop } = useSentenceLook(segment.id, 'french', isFirst);
  const isAlone = useSentenceView(segment.id, ({ sides }) => sides !== 'both');
  const { language } = useLanguage();
  const attributes = useSentenceAttributes(segment, 'french', namesBlock);
  return (
    <>
      {isCurrent && isAlone ? (
        <span lang={language} className={sentenceToolsClass}>
          <TurnButton id={segment.id} />
        </span>
      ) : null}
      <span
        {...attributes}
        data-segment={segment.id}
        lang="fr"
        className="sentence"
        data-marked={mark}
        tabIndex={isTabStop ? 0 : -1}
      >
        <FrenchText segment={segment} tabbable={isTabStop} />
      </span>
      <RevealedSentence segment={segment} shown="english" />
    </>
  );
}
