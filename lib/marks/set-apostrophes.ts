import { spansOverlap } from '@/lib/text/span';
import { findVerbatim } from '@/lib/verbatim/find-verbatim';
import type { TextEdit } from './text-edits';

/** After a letter or a figure, where no second makes it seconds of time or of arc: `country's`, `states'`, `90's`. */
const apostrophe = /(?<=[\p{L}\p{M}\p{N}])'(?!['\d])/gu;

/** Writes apostrophes as print does, and as the quotation marks are written; what is copied stays as it is. */
export function setApostrophes(english: string): readonly TextEdit[] {
  if (!english.includes("'")) return [];
  const copied = findVerbatim(english);
  return Array.from(english.matchAll(apostrophe), ({ index }) => ({
    start: index,
    end: index + 1,
    text: '’',
  })).filter((edit) => !copied.some(({ span }) => spansOverlap(span, edit)));
}
