import { type Span, sliceSpan } from '@/lib/text/span';

/**
 * The marks at which a sentence is best cut, strongest first. Each finds the start of what follows. White
 * space stays with the piece before it.
 */
const marks: readonly RegExp[] = [
  // Sentence stops: a quotation may hold several sentences.
  /(?=\S)(?<=[.!?…][»”")\]]*\s+)/gu,
  // `…, a-t-il dit ; les civils` — and before the dash of `la région - où vit la majorité`.
  /(?=\S)(?<=[;:]\s+)|(?=[-–—]\s)(?<=\s)/gu,
  /(?=\S)(?<=,\s+)/gu,
  // Before a conjunction, a relative or a long preposition: `la région | où vit la majorité`.
  /(?<=\s)(?=(?:et|ou|mais|donc|car|or|ni|que|qu['’]|qui|dont|où|quand|lorsqu(?:e|['’])|puisqu(?:e|['’])|parce|tandis|alors|afin|ainsi|comme|si|pour|avant|après|depuis|pendant|selon|sans|avec|dans)(?![\p{L}\p{M}]))/giu,
  /(?<=\s)(?=\S)/gu,
];

/**
 * Cuts a sentence for which `fits` is false into pieces for which it is true, in UTF-16 units; they join
 * back to exactly the sentence. A cut is made at the strongest mark near the middle, so that pieces are few
 * and of like length, and without any mark between characters. A piece that still does not fit is a single
 * code point. A piece may be white space alone; an empty text has none.
 */
export function splitAtClauses(text: string, fits: (piece: string) => boolean): readonly Span[] {
  if (text === '') return [];
  const cuts = marks.map((mark) => Array.from(text.matchAll(mark), ({ index }) => index));
  const split = (span: Span): readonly Span[] => {
    const cut = fits(sliceSpan(text, span)) ? null : findCut(text, span, cuts);
    if (cut === null) return [span];
    return [...split({ start: span.start, end: cut }), ...split({ start: cut, end: span.end })];
  };
  return split({ start: 0, end: text.length });
}

/** Finds the best place to cut a span; null when it is a single code point. */
function findCut(text: string, span: Span, cuts: readonly (readonly number[])[]): number | null {
  const middle = (span.start + span.end) / 2;
  // A cut nearer to an end than a fifth of the whole would leave a scrap.
  const margin = (span.end - span.start) / 5;
  const central = { start: span.start + margin, end: span.end - margin };
  for (const within of [central, span]) {
    for (const positions of cuts) {
      const cut = findNearest(positions, middle);
      if (cut !== null && within.start < cut && cut < within.end) return cut;
    }
  }
  return findCharacterCut(text, span, Math.round(middle));
}

/** Finds the position nearest to `target` in an ascending list; null when the list is empty. */
function findNearest(positions: readonly number[], target: number): number | null {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  const after = positions[low] ?? null;
  const before = positions[low - 1] ?? null;
  if (before === null || after === null) return before ?? after;
  return target - before <= after - target ? before : after;
}

/** What belongs to the character before it: marks, joiners, variation selectors, skin tones. */
const clinging = /^(?:\p{M}|\u200c|\u200d|\p{Emoji_Modifier})/u;
/** No accent or joiner in real text is more than this many units away from its base. */
const FARTHEST = 32;

function findCharacterCut(text: string, span: Span, middle: number): number | null {
  let fallback: number | null = null;
  for (let distance = 0; distance <= FARTHEST; distance += 1) {
    for (const cut of [middle - distance, middle + distance]) {
      if (cut <= span.start || cut >= span.end) continue;
      if ((text.codePointAt(cut - 1) ?? 0) > 0xffff) continue;
      fallback ??= cut;
      const joined = clinging.test(text.slice(cut, cut + 2)) || text[cut - 1] === '\u200d';
      if (!joined) return cut;
    }
  }
  return fallback;
}
