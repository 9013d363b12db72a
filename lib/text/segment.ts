import { isAbbreviation } from '@/lib/text/abbreviations';
import { findInnerQuotations } from '@/lib/text/quotations';
import { type Span, sliceSpan } from '@/lib/text/span';

/**
 * A quotation of up to this many UTF-16 units, about two long sentences, stays whole in the sentence
 * that holds it. A longer one is cut at its own sentences, as the model reads one at a time.
 */
const LONGEST_INNER_QUOTATION = 240;

/**
 * Splits a text into lines, in UTF-16 units, without the marks that end them: `\n`, `\r\n`, `\r`, U+2028,
 * U+2029, U+0085, and the tab and feed of old printers. A line without visible characters is no paragraph and is left out.
 */
export function splitParagraphs(text: string): readonly Span[] {
  return Array.from(text.matchAll(/[^\n\v\f\r\u0085\u2028\u2029]+/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  })).filter((span) => /[^\s\p{Cf}\p{Cc}]/u.test(sliceSpan(text, span)));
}

/**
 * Splits one paragraph into sentences, in UTF-16 units. They cover it exactly, and the white space after a
 * sentence belongs to it. An empty paragraph has none.
 * `Intl.Segmenter` is not used: it ends no sentence at `…`, starts one before the `»` of `. »` and before
 * the `1]` of `.[1]`, knows no French abbreviation, and changes with the browser. The stops are those of
 * Unicode, so that Arabic or Chinese in the article is cut too.
 */
export function splitSentences(text: string): readonly Span[] {
  const captions = findCaptions(text);
  const cuts = [...findSentenceEnds(text), ...captions.flatMap(({ start, end }) => [start, end])]
    .filter((cut) => !captions.some(({ start, end }) => start < cut && cut < end))
    .sort((a, b) => a - b);
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...cuts, text.length]) {
    if (end === start) continue;
    spans.push({ start, end });
    start = end;
  }
  return joinLoneSigns(text, spans);
}

/** A caption such as `(Source : Turquie) |`, at the end of a line or closed by a bar. */
const caption =
  /(?<!\S)\((?:sources?|photos?|crédits?|images?|illustrations?|vidéos?|cartes?|légende)\s*:[^()]*\)\s*(?:\|\s*|$)/giu;

const findCaptions = (text: string): readonly Span[] =>
  Array.from(text.matchAll(caption), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));

/** One stop, or several as in `? !` and `…`. */
const stops = /[\p{Sentence_Terminal}…](?:[\p{Sentence_Terminal}…]|\s+(?=[.!?…]))*/gu;
/** Stops of scripts that write no space after a sentence. */
const wideStop = /[。．！？｡]$/u;
/** What closes with the sentence: brackets, quotes, directional marks, footnote marks. */
const closers =
  /(?:[\p{Pe}\p{Pf}\p{Cf}"'⁰¹²³⁴-⁹]|[[(]\d{1,3}[\])]|\*{1,3}(?=\s|$)|\s+(?=[»)\]”]))*/uy;
/** A straight quote between spaces closes when one is open: `" Non. " Puis`. */
const spacedQuote = /\s+"(?=\s|$)/uy;
const whiteSpace = /\s+/uy;
const wordAfter = /^[^\p{L}\p{N}]{0,16}(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)/u;

/** A list item that starts in lower case: `b. Le temps`, `b) le temps`. */
const itemLetter = /^[^\p{L}\p{N}]{0,4}\p{Ll}[.)]\s/u;

/** Finds where sentences end, after the white space, in order. The end of the text is not among them. */
function findSentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  const isQuoted = findQuotedUnits(text);
  let quoteIsOpen = false;
  let counted = 0;
  for (const { 0: run, index } of text.matchAll(stops)) {
    for (const _ of text.slice(counted, index).matchAll(/"/g)) quoteIsOpen = !quoteIsOpen;
    counted = index;
    const afterStop = index + run.length;
    const afterAttached = skip(closers, text, afterStop);
    const afterClosers = quoteIsOpen ? skip(spacedQuote, text, afterAttached) : afterAttached;
    const end = skip(whiteSpace, text, afterClosers);
    if (end === text.length) break;
    if (end === afterClosers && !wideStop.test(run)) continue;
    if (isQuoted[index] && isQuoted[end - 1]) continue;

    const after = text.slice(end, end + 48);
    if (!mayStartSentence(after, run)) continue;
    if (run === '.' && afterClosers === afterStop) {
      const next = wordAfter.exec(after)?.groups?.word ?? '';
      if (isAbbreviation(text.slice(Math.max(0, index - 24), index), next, after)) continue;
      if (isItemNumber(text, ends.at(-1) ?? 0, index)) continue;
    }
    ends.push(end);
  }
  return ends;
}

/** Marks with 1 each unit within a quotation that is kept whole. */
function findQuotedUnits(text: string): Uint8Array {
  const isQuoted = new Uint8Array(text.length);
  for (const { start, end } of findInnerQuotations(text)) {
    if (end - start <= LONGEST_INNER_QUOTATION) isQuoted.fill(1, start, end);
  }
  return isQuoted;
}

function mayStartSentence(after: string, stop: string): boolean {
  // An accent on the white space would be cut from its base.
  if (/^\p{M}/u.test(after)) return false;
  const next = wordAfter.exec(after)?.groups?.word ?? '';
  // `iPhone` starts a sentence, `puis` does not.
  if (/^\p{Ll}(?!\p{Lu})/u.test(next)) return itemLetter.test(after);
  // An ellipsis before a number goes on: `revendu… 1,6 million`.
  return !(/(?:…|\.{3})$/.test(stop) && /^\p{N}/u.test(next));
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

/**
 * Says whether a stop ends the number of an item: `1. Le coût`, `b. Le temps`, `IV. Conclusion`, `trois
 * raisons : 1. Le coût`.
 */
function isItemNumber(text: string, sentenceStart: number, stop: number): boolean {
  const from = Math.max(sentenceStart, stop - 24);
  const before = text.slice(from, stop);
  const item = /(?<lead>^|[:;]\s+)[^\p{L}\p{N}]*(?:\d{1,3}(?:\.\d{1,3})*°?|\p{L}|[IVXivx]{1,5})$/u;
  const lead = item.exec(before)?.groups?.lead;
  return lead !== undefined && (lead !== '' || from === sentenceStart);
}

/** Joins a span without a letter or a digit to the one before it, or at the start to the one after. */
function joinLoneSigns(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  let said = false;
  for (const span of spans) {
    const says = /[\p{L}\p{N}]/u.test(sliceSpan(text, span));
    const last = joined.at(-1);
    if (last && (!says || !said)) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
    said ||= says;
  }
  return joined;
}
