'use client';

import type { ReactElement } from 'react';
import type { Block } from '@/lib/document/block';
import { BlockText } from './block-text';
import { englishColumnClass, frenchSideClass, underFrenchClass } from './columns';
import { Row } from './row';

/**
 * Draws a paragraph's sentences beside their English, matched by keys, each as the block it is. On a narrow
 * screen the English is under the French.
 */
export function ParagraphRow({
  first,
  block,
  french,
  english,
}: {
  /** The id of its first sentence. */
  readonly first: string;
  readonly block: Block;
  readonly french: readonly ReactElement[];
  readonly english: readonly ReactElement[];
}) {
  return (
    <Row first={first} className="py-3">
      <BlockText block={block} lang="fr" className={frenchSideClass}>
        {spaced(french)}
      </BlockText>
      <BlockText block={block} lang="en" className={`${englishColumnClass} ${underFrenchClass}`}>
        {spaced(english)}
      </BlockText>
    </Row>
  );
}

/** Sentences with a space between them. */
export const spaced = (sentences: readonly ReactElement[]) =>
  sentences.flatMap((sentence, index) => (index > 0 ? [' ', sentence] : [sentence]));
