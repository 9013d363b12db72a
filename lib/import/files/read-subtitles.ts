export interface Subtitles {
  /** What is said, a turn or some sentences a line. */
  readonly text: string;
  /** How many subtitles there were. */
  readonly cues: number;
}

const timing = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s+-->\s+(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/;

/**
 * The words of a SubRip or WebVTT file, without numbers, times, notes and styles; null where there is no
 * time in it. Subtitles break sentences anywhere, so that they are joined until one ends.
 */
export function readSubtitles(text: string): Subtitles | null {
  const cues: string[] = [];
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => timing.test(line));
    if (at !== -1) cues.push(plainLines(lines.slice(at + 1)).join('\n'));
  }
  return cues.length === 0 ? null : { text: joinTurns(cues.join('\n')), cues: cues.length };
}

const plainLines = (lines: readonly string[]): readonly string[] =>
  lines.map(withoutMarkup).filter((line) => line !== '');

/** `<i>`, `<v Anne>`, `<00:19.000>`, the font of SubRip, and the place `{\an8}` of other tools. */
const markup = /<\/?(?:[a-z][^<>\n]{0,200}|\d[\d:.]{0,20})?>|\{\\[^{}\n]{0,200}\}/gi;

const characters: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&nbsp;', '\u00a0'],
]);

const withoutMarkup = (line: string): string =>
  line
    .replace(markup, '')
    .replace(/&(?:lt|gt|amp|nbsp);/g, (name) => characters.get(name) ?? name)
    .trim();

/** A new line begins after a sentence's end, and with the dash of another speaker. */
const joinTurns = (lines: string): string => lines.replace(/(?<![.!?…»”"])\n(?![-–—]\s?\S)/g, ' ');
