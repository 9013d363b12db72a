'use client';

import { Fragment, type ReactElement } from 'react';
import { englishColumnClass } from './columns';

/** A line down its left side tells the English where it stands under the French. */
const underFrenchClass =
  'mt-2 border-rule border-l-2 pl-4 facing:mt-0 facing:border-0 facing:pl-0 ' +
  'group-data-[sides=english]/text:mt-0 group-data-[sides=english]/text:border-0 ' +
  'group-data-[sides=english]/text:pl-0';

/** The sentences of a paragraph and those of its English, with a space between; each has a key. */
export function ParagraphColumns({
  french,
  english,
}: {
  readonly french: readonly ReactElement[];
  readonly english: readonly ReactElement[];
}) {
  return (
    <>
      <p lang="fr" className="col-start-1 hyphens-auto group-data-[sides=english]/text:hidden">
        {spaced(french)}
      </p>
      <p
        lang="en"
        className={`${englishColumnClass} ${underFrenchClass} group-data-[sides=french]/text:hidden`}
      >
        {spaced(english)}
      </p>
    </>
  );
}

const spaced = (sentences: readonly ReactElement[]) =>
  sentences.map((sentence, index) => (
    <Fragment key={sentence.key}>
      {index > 0 ? ' ' : null}
      {sentence}
    </Fragment>
  ));
