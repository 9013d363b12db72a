import { articleBefore } from '@/lib/marks/agree-articles';
import { applyEdits, type TextEdit } from '@/lib/marks/text-edits';
import type { Link, SegmentTranslation } from '@/lib/mt/translator';
import { findForms } from '@/lib/text/find-forms';
import { type Span, sliceSpan, spansOverlap } from '@/lib/text/span';
import type { Hint } from './hint';
import { targetsOf } from './linked-words';

/**
 * Puts the words by which one English says its hints in the place of those that another has for the same French, so
 * that the rest of the sentence stays what it was. A hint that is not said is left.
 *
 * @returns null where none is said, or nothing tells what it takes the place of
 */
export function takeWords(
  free: SegmentTranslation,
  hinted: SegmentTranslation,
  hints: readonly Hint[],
): SegmentTranslation | null {
  const said = findForms(
    hinted.text,
    hints.map(({ accepted }) => accepted),
  );
  const edits: TextEdit[] = [];
  for (const [at, { span, target }] of hints.entries()) {
    const form = said[at];
    if (!form) continue;
    const place = target ?? placeOf(span, free);
    if (place === null) return null;
    edits.push(...replace(free.text, place, sliceSpan(hinted.text, form)));
  }
  edits.sort((a, b) => a.start - b.start);
  const areApart = edits.every((edit, at) => edit.start >= (edits[at - 1]?.end ?? 0));
  return edits.length === 0 || !areApart ? null : edited(free, edits);
}

/** Where the words stand that render a stretch of the French; null where there are none, or others between. */
function placeOf(source: Span, { text, links }: SegmentTranslation): Span | null {
  const targets = targetsOf(source, links);
  if (targets.length === 0) return null;
  const place = {
    start: Math.min(...targets.map(({ start }) => start)),
    end: Math.max(...targets.map(({ end }) => end)),
  };
  const isOther = ({ source: from, target }: Link) =>
    spansOverlap(target, place) && !spansOverlap(from, source);
  const isWhole = targets.every(({ start, end }, at) => {
    const next = targets[at + 1];
    return next === undefined || /^[\s-]*$/u.test(text.slice(Math.max(end, start), next.start));
  });
  return isWhole && !links.some(isOther) ? place : null;
}

/** With the capital of what stood there, and the article before it as it then must be. */
function replace(text: string, place: Span, form: string): readonly TextEdit[] {
  const isCapital = /^\p{Lu}/u.test(text.slice(place.start));
  const put = isCapital ? form.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : form;
  const article = /(?<![\p{L}\p{N}'’-])(an?) $/iu.exec(text.slice(0, place.start));
  const word = { ...place, text: put };
  if (!article) return [word];
  const [, own = ''] = article;
  const span = { start: article.index, end: article.index + own.length };
  return [{ ...span, text: articleBefore(put, own) }, word];
}

function edited(free: SegmentTranslation, edits: readonly TextEdit[]): SegmentTranslation {
  const { weakest, ...rest } = free;
  const isGone = weakest === undefined || edits.some((edit) => spansOverlap(edit, weakest.span));
  const spans = [...free.links.map(({ target }) => target), ...(isGone ? [] : [weakest.span])];
  const moved = applyEdits(free.text, spans, edits);
  const links = free.links.map((link, at) => ({ ...link, target: moved.spans[at] ?? link.target }));
  const span = moved.spans[free.links.length];
  return {
    ...rest,
    text: moved.text,
    links,
    ...(isGone || span === undefined ? {} : { weakest: { ...weakest, span } }),
  };
}
