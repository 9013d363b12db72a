import type { Span } from '@/lib/text/span';

/** A text as the model reads it, with the way back to the text it was made from. */
export interface NormalisedText {
  readonly text: string;
  /**
   * The range of the original that a range of `text` was made from, both in UTF-16 units. A unit made
   * from several (`e` + accent) gives them all, and never half a surrogate pair. What was dropped
   * belongs to a range only when it lies inside. Throws a RangeError outside `text`.
   */
  toOriginal(span: Span): Span;
}

const replacements: ReadonlyMap<string, string> = new Map([
  ...pairs('œ', 'oe'),
  ...pairs('Œ', 'Oe'),
  ...pairs('æ', 'ae'),
  ...pairs('Æ', 'Ae'),
  ...pairs('’‘ʼ‛′`´', "'"),
  ...pairs('“”„‟″', '"'),
  ...pairs('–—―−‐‑‒', '-'),
  ...pairs('…', '...'),
]);

function pairs(characters: string, replacement: string): [string, string][] {
  return [...characters].map((character) => [character, replacement]);
}

/** Soft hyphen, zero-width characters, directional marks, byte-order mark, C0 and C1 controls. */
const isInvisible =
  /^(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?!\s)\p{Cc})$/u;

/**
 * What may join with the character before it under NFC: marks, the later letters of a Hangul
 * syllable, and the Kirat Rai vowels. Composing run by run then gives the same as composing the whole.
 */
const composable =
  /[^\p{M}\u1160-\u11ff\u{16d63}-\u{16d6a}]?[\p{M}\u1160-\u11ff\u{16d63}-\u{16d6a}]*/gu;

/**
 * One sentence of French or English as the model reads it: NFC, one kind of apostrophe, quote, dash
 * and space, no space before closing punctuation. The rules are those of
 * `training/common/normalise.py`; both answer to `tests/fixtures/normalise.json`.
 *
 * May be empty, as when `text` is a lone zero-width space.
 */
export function normaliseForModel(text: string): NormalisedText {
  const composed = compose(text);
  const plain = composed.mapCharacters((character) =>
    isInvisible.test(character) ? '' : (replacements.get(character) ?? character),
  );
  const spaced = plain.replace(/\s+/g, ' ');
  const closed = spaced.replace(/(?<=«) | (?=»)/g, '').replace(/[«»]/g, '"');
  const tight = closed.replace(/ (?=[,;:!?]|\.(?!\p{Nd}))/gu, '').replace(/^ +| +$/g, '');
  return { text: tight.text, toOriginal: (span) => tight.toOriginal(span, text.length) };
}

/** A text and, for each of its units, the start and the end of the original that it comes from. */
class TracedText {
  constructor(
    readonly text: string,
    private readonly starts: readonly number[],
    private readonly ends: readonly number[],
  ) {}

  mapCharacters(map: (character: string) => string): TracedText {
    return this.rewrite(Array.from(this.text, (character) => [character, map(character)]));
  }

  /** Each match, in order, becomes `replacement`, all of which comes from the whole match. */
  replace(pattern: RegExp, replacement: string): TracedText {
    const edits: [string, string][] = [];
    let done = 0;
    for (const match of this.text.matchAll(pattern)) {
      edits.push(...unchanged(this.text.slice(done, match.index)), [match[0], replacement]);
      done = match.index + match[0].length;
    }
    if (edits.length === 0) return this;
    return this.rewrite([...edits, ...unchanged(this.text.slice(done))]);
  }

  /** `edits` tells the text from start to end, as what stands there and what is to stand there. */
  private rewrite(edits: readonly (readonly [before: string, after: string])[]): TracedText {
    const starts: number[] = [];
    const ends: number[] = [];
    let at = 0;
    for (const [before, after] of edits) {
      const start = this.starts[at] ?? 0;
      const end = this.ends[at + before.length - 1] ?? start;
      for (let unit = 0; unit < after.length; unit += 1) {
        starts.push(start);
        ends.push(end);
      }
      at += before.length;
    }
    return new TracedText(edits.map(([, after]) => after).join(''), starts, ends);
  }

  toOriginal({ start, end }: Span, originalLength: number): Span {
    if (!(0 <= start && start <= end && end <= this.text.length)) {
      throw new RangeError(`No range ${start}–${end} in a text of ${this.text.length}`);
    }
    const from = this.starts[start] ?? originalLength;
    return { start: from, end: start === end ? from : (this.ends[end - 1] ?? from) };
  }
}

const unchanged = (text: string): [string, string][] =>
  Array.from(text, (character) => [character, character]);

function compose(text: string): TracedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let composed = '';
  for (const { 0: run, index } of text.matchAll(composable)) {
    const characters = run.normalize('NFC');
    // Units that composing left alone keep their own place.
    const same = characters === run;
    let at = index;
    for (const character of characters) {
      for (let unit = 0; unit < character.length; unit += 1) {
        starts.push(same ? at : index);
        ends.push(same ? at + character.length : index + run.length);
      }
      at += character.length;
    }
    composed += characters;
  }
  return new TracedText(composed, starts, ends);
}
