import type { WantedTerm } from '@/lib/mt/translator';
import { type NormalisedText, normaliseEnglish, normaliseFrench } from '@/lib/text/normalise';
import { type Span, sliceSpan, spansOverlap } from '@/lib/text/span';
import { SPACE, type Vocabulary } from './vocabulary';

/** A token of a sentence as the encoder reads it. */
export interface SourceToken {
  readonly id: number;
  /** What it stands for in the sentence as written; null for a token that stands for no text. */
  readonly span: Span | null;
  /** The phrase that an annotation is about, for all of the annotation's tokens; else null. */
  readonly term: Span | null;
  /** As it is copied into the translation when the vocabulary does not know it. */
  readonly text: string;
}

/**
 * What the token at a place is read for: its own text or its term's phrase; of a space that is a token by
 * itself, what follows it. Null for the end and for marks of annotations.
 */
export function readFor(source: readonly SourceToken[], place: number): Span | null {
  const token = source[place];
  if (!token) return null;
  const { span, term } = token;
  const next = source[place + 1];
  return term ?? span ?? (next && next.term === null ? next.span : null);
}

/**
 * Cuts a sentence into the tokens that the model reads, ended by `</s>`. Wanted terms stand in line:
 * `Le <term> corridor de Lachin <as> Lachin corridor </term> est …`, as in Dinu et al. (2019), "append".
 * Of terms that overlap the first is taken. Spans are those of `text` as given.
 *
 * @param opaque what becomes one unknown token each, to be copied as its `target`; in order
 */
export function tokeniseSource(
  text: string,
  terms: readonly WantedTerm[],
  vocabulary: Vocabulary,
  opaque: readonly Pick<WantedTerm, 'span' | 'target'>[] = [],
): SourceToken[] {
  const { normalise, annotation } = vocabulary;
  const end = { id: vocabulary.endId, span: null, term: null, text: '' };
  if (normalise) {
    // Its offsets are lost, which is no loss: such a model gives no links.
    const pieces = vocabulary.cut(SPACE + normalise(text).trim().replaceAll(' ', SPACE));
    return [...pieces.map((piece) => ({ ...piece, span: null, term: null })), end];
  }

  const normalised = normaliseFrench(text);
  const tokens: SourceToken[] = [];
  let done = 0;

  const hidden = opaque.flatMap(({ span, target }) => {
    const place = findInNormalised(normalised, span);
    if (place === null) return [];
    const hasSpace = normalised.text[place.start] === ' ';
    const start = hasSpace ? place.start + 1 : place.start;
    // Where a word begins, its space is written though the model may leave it out.
    return [
      { start, end: place.end, span, text: start === 0 || hasSpace ? SPACE + target : target },
    ];
  });

  const addText = (until: number, term: Span | null): void => {
    for (const { start, end: after, span, text: copied } of hidden) {
      if (start < done || after > until) continue;
      addPlain(start, term);
      tokens.push({ id: vocabulary.unknownId, span, term, text: copied });
      done = after;
    }
    if (done < until) addPlain(until, term);
  };

  const addPlain = (until: number, term: Span | null): void => {
    const section = normalised.text.slice(done, until).replaceAll(' ', SPACE);
    let at = done === 0 ? -1 : done;
    for (const piece of vocabulary.cut(done === 0 ? SPACE + section : section)) {
      const start = piece.text.startsWith(SPACE) ? at + 1 : at;
      at += piece.text.length;
      const span = start < at ? normalised.toOriginal({ start, end: at }) : null;
      tokens.push({ id: piece.id, span, term, text: span ? sliceSpan(text, span) : '' });
    }
    done = until;
  };

  if (annotation) {
    for (const { place, term } of placeTerms(normalised, terms)) {
      const mark = (id: number): SourceToken => ({ id, span: null, term: term.span, text: '' });
      if (place.start < done) continue;
      if (place.start > done) addText(place.start, null);
      tokens.push(mark(annotation.open));
      addText(place.end, term.span);
      tokens.push(mark(annotation.as));
      const target = normaliseEnglish(term.target).text.replaceAll(' ', SPACE);
      for (const { id, text } of vocabulary.cut(SPACE + target)) {
        tokens.push({ id, span: null, term: term.span, text: text.replace(SPACE, '') });
      }
      tokens.push(mark(annotation.close));
    }
  }
  addText(normalised.text.length, null);
  return [...tokens, end];
}

/**
 * Where the terms stand in the normalised text, in order. The space before a phrase belongs to it,
 * since the phrase's first piece carries it.
 */
function placeTerms(
  normalised: NormalisedText,
  terms: readonly WantedTerm[],
): { readonly place: Span; readonly term: WantedTerm }[] {
  return terms
    .flatMap((term) => {
      const place = findInNormalised(normalised, term.span);
      return place && term.isAnnotated && term.target.trim() !== '' ? [{ place, term }] : [];
    })
    .sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
}

/** Null when nothing of the span is left. */
function findInNormalised(normalised: NormalisedText, span: Span): Span | null {
  let start = -1;
  let end = -1;
  for (let unit = 0; unit < normalised.text.length; unit += 1) {
    if (!spansOverlap(normalised.toOriginal({ start: unit, end: unit + 1 }), span)) continue;
    if (start < 0) start = unit;
    end = unit + 1;
  }
  if (start < 0) return null;
  return { start: normalised.text[start - 1] === ' ' ? start - 1 : start, end };
}
