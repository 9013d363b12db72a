import type { Span } from './span';

/** The replacement of a match. Where its length stays the same, each unit keeps its own place. */
type Replacement = string | ((match: RegExpExecArray) => string);

/** A text with, for each of its units, the start and the end of the original that the unit comes from. */
export class TracedText {
  private constructor(
    readonly text: string,
    private readonly starts: readonly number[],
    private readonly ends: readonly number[],
    private readonly originalLength: number,
  ) {}

  /** Composes a text to NFC. A character that is composed of several units comes from all of them. */
  static compose(original: string): TracedText {
    const starts: number[] = [];
    const ends: number[] = [];
    let composed = '';
    for (const { 0: run, index } of original.matchAll(composable)) {
      const characters = run.normalize('NFC');
      // Units that composing does not change keep their own place.
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
    return new TracedText(composed, starts, ends, original.length);
  }

  mapCharacters(map: (character: string) => string): TracedText {
    return this.rewrite(Array.from(this.text, (character) => [character, map(character)]));
  }

  /**
   * Replaces each match, in order. The replacement comes from the whole match; what replaces an empty match
   * comes from nothing, so that a range of it alone is empty.
   *
   * @param pattern with the flag `g`
   */
  replace(pattern: RegExp, replacement: Replacement): TracedText {
    const edits: Edit[] = [];
    let done = 0;
    for (const match of this.text.matchAll(pattern)) {
      const [before] = match;
      const after = typeof replacement === 'string' ? replacement : replacement(match);
      edits.push(...unchanged(this.text.slice(done, match.index)));
      if (after.length === before.length) edits.push(...unitByUnit(before, after));
      else edits.push([before, after]);
      done = match.index + before.length;
    }
    if (edits.length === 0) return this;
    return this.rewrite([...edits, ...unchanged(this.text.slice(done))]);
  }

  /** Finds the range of the original that a span comes from. Throws a RangeError outside the text. */
  toOriginal({ start, end }: Span): Span {
    if (!(0 <= start && start <= end && end <= this.text.length)) {
      throw new RangeError(`No range ${start}–${end} in a text of ${this.text.length}`);
    }
    const from = this.starts[start] ?? this.originalLength;
    // An inserted character ends before it starts.
    return { start: from, end: start === end ? from : Math.max(from, this.ends[end - 1] ?? from) };
  }

  /** Rewrites the text by `edits`, which cover it from start to end. */
  private rewrite(edits: readonly Edit[]): TracedText {
    const starts: number[] = [];
    const ends: number[] = [];
    let at = 0;
    for (const [before, after] of edits) {
      const start = this.starts[at] ?? this.originalLength;
      const end = this.ends[at + before.length - 1] ?? start;
      for (let unit = 0; unit < after.length; unit += 1) {
        starts.push(start);
        ends.push(end);
      }
      at += before.length;
    }
    const text = edits.map(([, after]) => after).join('');
    return new TracedText(text, starts, ends, this.originalLength);
  }
}

/** What the text has, and what replaces it. */
type Edit = readonly [before: string, after: string];

const unchanged = (text: string): Edit[] => Array.from(text, (character) => [character, character]);

const unitByUnit = (before: string, after: string): Edit[] =>
  before.split('').map((unit, at) => [unit, after[at] ?? '']);

/**
 * The characters that NFC may join with the one before: marks, the later letters of a Hangul syllable, and
 * the Kirat Rai vowels. Composing run by run then gives the same as composing the whole.
 */
const composable =
  /[^\p{M}\u1160-\u11ff\u{16d63}-\u{16d6a}]?[\p{M}\u1160-\u11ff\u{16d63}-\u{16d6a}]*/gu;
