import type { Span } from '@/lib/text/span';
import { TracedText } from '@/lib/text/traced-text';

/** A text as the model reads it, with the way back to the text it was made from. */
export interface NormalisedText {
  readonly text: string;
  /**
   * Finds the range of the original that a range of `text` was made from, both in UTF-16 units. A unit made
   * from several (`e` + accent) gives them all, and never half a surrogate pair. Dropped characters belong
   * to a range only when they lie inside it, and an inserted space comes from an empty range. Throws a
   * RangeError outside `text`.
   */
  toOriginal(span: Span): Span;
}

/**
 * Normalises a sentence of French as the model reads it: `levelled`, elided words apart from the next (`l'
 * armée`), and numbers written the English way (`2,000`, `3.5%`), so that they need only be copied. The
 * rules are those of `training/common/normalise.py`; `tests/fixtures/normalise.json` tests both. The result
 * may be empty, as for a lone zero-width space.
 */
export const normaliseFrench = (text: string): NormalisedText =>
  normalised(
    levelled(text)
      .replace(frenchNumber, inEnglish)
      .replace(/(?<=\p{Nd}) (?=%)/gu, '')
      .replace(afterElision, ' '),
  );

/**
 * Normalises a sentence or phrase of English as the model reads and writes it: `levelled`, with commas
 * between groups of digits. The rules and cases are those of `normaliseFrench`.
 */
export const normaliseEnglish = (text: string): NormalisedText =>
  normalised(levelled(text).replace(groupedNumber, ([number]) => number.replaceAll(' ', ',')));

const normalised = (traced: TracedText): NormalisedText => ({
  text: traced.text,
  toOriginal: (span) => traced.toOriginal(span),
});

/**
 * Levels a text: NFC, one kind of apostrophe, dash and space, quotes that open and close, no space before
 * closing marks, and one after opening marks, so that the next word is cut as it is elsewhere.
 */
function levelled(text: string): TracedText {
  return TracedText.compose(text)
    .mapCharacters((character) =>
      isInvisible.test(character) ? '' : (replacements.get(character) ?? character),
    )
    .replace(/\s+/g, ' ')
    .replace(/« ?/g, '“')
    .replace(/ ?»/g, '”')
    .replace(/(?<=^|[\s([\-'])"(?=\S)/g, '“')
    .replace(/"/g, '”')
    .replace(/ (?=[”)\]])/g, '')
    .replace(/ (?=[,;:!?]|\.(?!\p{Nd}))/gu, '')
    .replace(/^ +| +$/g, '')
    .replace(/(?<=[“([])(?=\S)/g, ' ');
}

const replacements: ReadonlyMap<string, string> = new Map([
  ...pairs('œ', 'oe'),
  ...pairs('Œ', 'Oe'),
  ...pairs('æ', 'ae'),
  ...pairs('Æ', 'Ae'),
  ...pairs('’‘ʼ‛′`´', "'"),
  ...pairs('„‟', '“'),
  ...pairs('″', '"'),
  ...pairs('–—―−‐‑‒', '-'),
  ...pairs('…', '...'),
]);

function pairs(characters: string, replacement: string): [string, string][] {
  return [...characters].map((character) => [character, replacement]);
}

/** Soft hyphen, zero-width characters, directional marks, byte-order mark, C0 and C1 controls. */
const isInvisible =
  /^(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?!\s)\p{Cc})$/u;

/** The place between an elided word and the next, but not within a compound: `quelqu'un`, `aujourd'hui`. */
const afterElision =
  /(?<=(?<![\p{L}\p{N}_'-])(?:[cdjlmnstCDJLMNST]|[Qq]u|QU|[Ll]orsqu|LORSQU|[Pp]uisqu|PUISQU|[Jj]usqu|JUSQU|[Qq]uoiqu|QUOIQU)')(?=[\p{L}\p{N}_“([])/gu;

/** Numbers with spaces between groups of three digits, or without, and a comma before decimals. */
const frenchNumber =
  /(?<![\p{Nd}.,])(?<!\p{Nd} )(\p{Nd}{1,3}(?: \p{Nd}{3})+|\p{Nd}+)(?:,(\p{Nd}+))?(?!\p{Nd})(?!,\p{Nd})(?! \p{Nd}{3}(?!\p{Nd}))/gu;

const groupedNumber =
  /(?<![\p{Nd}.,])(?<!\p{Nd} )\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})(?! \p{Nd}{3}(?!\p{Nd}))/gu;

/**
 * Writes `12 345,67` as `12,345.67`. Three decimals after digits without groups may be a group: `1,500`.
 */
function inEnglish([number, whole = '', decimals]: RegExpExecArray): string {
  const grouped = whole.replaceAll(' ', ',');
  if (decimals === undefined) return grouped;
  return decimals.length === 3 && grouped === whole ? number : `${grouped}.${decimals}`;
}
