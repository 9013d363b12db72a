'use client';

import type { ReactElement } from 'react';
import { columnsClass, englishColumnClass } from './columns';

/** A line at the left of the English tells it apart where it stands under the French. */
const underFrenchClass =
  'mt-2 border-rule border-l-2 pl-4 facing:mt-0 facing:border-0 facing:pl-0 ' +
  'group-data-[sides=english]/text:mt-0 group-data-[sides=english]/text:border-0 ' +
  'group-data-[sides=english]/text:pl-0';

/**
 * Draws a paragraph's sentences beside their English, matched by keys. On a narrow screen the English is
 * under the French.
 */
export function ParagraphRow({
  french,
  english,
}: {
  readonly french: readonly ReactElement[];
  readonly english: readonly ReactElement[];
}) {
  return (
    // A word that is wider than its column is broken.
    <div data-row className={`relative py-3 wrap-anywhere ${columnsClass}`}>
      <p
        lang="fr"
        className="col-start-1 hyphens-auto text-pretty group-data-[sides=english]/text:hidden"
      >
        {spaced(french)}
      </p>
      <p
        lang="en"
        className={`${englishColumnClass} ${underFrenchClass} hyphens-auto text-pretty group-data-[sides=french]/text:hidden`}
      >
        {spaced(english)}
      </p>
    </div>
  );
}

const spaced = (sentences: readonly ReactElement[]) =>
  sentences.flatMap((sentence, index) => (index > 0 ? [' ', sentence] : [sentence]));
