import type {
  Continuation,
  Link,
  SegmentTranslation,
  SourceSegment,
  Steering,
  WantedTerm,
} from '@/lib/mt/translator';
import type { Span } from '@/lib/text/span';

const word = /[\p{L}\p{N}]+/gu;

const wordsIn = (text: string, offset = 0): Span[] =>
  Array.from(text.matchAll(word), ({ 0: letters, index }) => ({
    start: offset + index,
    end: offset + index + letters.length,
  }));

// Only letters that keep their length, so that the spans of links hold.
const toCapitals = (text: string) => text.replace(/\p{ASCII}/gu, (letter) => letter.toUpperCase());

/** A sentence with its ASCII letters in capitals, each word linked to itself, and the wanted English in it. */
export function translateToCapitals({ text, terms }: SourceSegment): SegmentTranslation {
  let target = '';
  let end = 0;
  const links: Link[] = [];
  const copy = (start: number, stop: number) => {
    const piece = text.slice(start, stop);
    for (const source of wordsIn(piece, start)) {
      const shift = target.length - start;
      const span = { start: source.start + shift, end: source.end + shift };
      links.push({ source, target: span, score: 1 });
    }
    target += toCapitals(piece);
  };
  for (const term of withoutOverlap(terms)) {
    copy(end, term.span.start);
    const sources = wordsIn(text.slice(term.span.start, term.span.end), term.span.start);
    links.push(...linkInOrder(sources, wordsIn(term.target, target.length)));
    target += term.target;
    end = term.span.end;
  }
  copy(end, text.length);
  return withSteering(target, links, terms);
}

/** Three other ways to say a sentence, which begin with some words. */
export function goOnFrom({ prefix }: Continuation, segment: SourceSegment): SegmentTranslation {
  const begin = prefix === '' ? '' : `${prefix} `;
  const alternatives = ['ONE WAY', 'ANOTHER WAY', 'A THIRD WAY'].map((way) => begin + way);
  return { ...translateToCapitals(segment), alternatives };
}

/** English that a test has written, its words linked to those of the French by their place. */
export const translateAs = (english: string, { text, terms }: SourceSegment): SegmentTranslation =>
  withSteering(english, linkInOrder(wordsIn(text), wordsIn(english)), terms);

function withSteering(
  text: string,
  links: readonly Link[],
  terms: readonly WantedTerm[],
): SegmentTranslation {
  const steering = terms.map(({ span, accepted, isAnnotated }): Steering => {
    const isSaid = accepted.some((form) => text.toLowerCase().includes(form.toLowerCase()));
    if (!isSaid) return { span, outcome: 'given-up' };
    return { span, outcome: isAnnotated ? 'followed' : 'constrained' };
  });
  return { text, links, tokens: Math.max(1, links.length), steering };
}

/** Of terms that overlap, the longest; in the order of the text. */
function withoutOverlap(terms: readonly WantedTerm[]): readonly WantedTerm[] {
  const lengthOf = ({ span }: WantedTerm) => span.end - span.start;
  const chosen: WantedTerm[] = [];
  for (const term of terms.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    const { start, end } = term.span;
    if (chosen.every(({ span }) => end <= span.start || span.end <= start)) chosen.push(term);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start);
}

function linkInOrder(sources: readonly Span[], targets: readonly Span[]): readonly Link[] {
  return targets.flatMap((target, index) => {
    const source = sources[Math.floor((index * sources.length) / targets.length)];
    return source ? [{ source, target, score: 1 }] : [];
  });
}
