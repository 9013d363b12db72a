'use client';

import type { ReactElement } from 'react';
import type { Block } from '@/lib/document/block';
import { BlockText } from './block-text';
import { columnsClass, englishColumnClass, frenchSideClass, underFrenchClass } from './columns';

/**
 * Draws a paragraph's sentences beside their English, matched by keys, each as the block it is. On a narrow
 * screen the English is under the French.
 */
export function ParagraphRow({
  block,
  french,
  english,
}: {
  readonly block: Block;
  readonly french: readonly ReactElement[];
  readonly english: readonly ReactElement[];
}) {
  return (
    // A word that is wider than its column is broken.
    <div data-row className={`relative py-3 wrap-anywhere ${columnsClass}`}>
      <BlockText block={block} lang="fr" className={frenchSideClass}>
        {spaced(french)}
      </BlockText>
      <BlockText
        block={block}
        lang="en"
        className={`${englishColumnClass} ${underFrenchClass} group-data-[sides=french]/text:hidden`}
      >
        {spaced(english)}
      </BlockText>
    </div>
  );
}

/** Sentences with a space between them. */
export const spaced = (sentences: readonly ReactElement[]) =>
  sentences.flatMap((sentence, index) => (index > 0 ? [' ', sentence] : [sentence]));
