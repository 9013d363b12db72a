import { leftmostSpans } from '@/lib/text/leftmost-spans';
import type { Span } from '@/lib/text/span';
import listed from './nationalities.json';

/** An adjective of a country or people in a French sentence: `russe`, `sud-africaines`. */
export interface FoundNationality {
  /** In UTF-16 units of the French. */
  readonly span: Span;
  /** What may stand for it in English, the adjective first; the country, its people and its capital among them. */
  readonly english: readonly string[];
}

const byForm: ReadonlyMap<string, readonly string[]> = new Map(
  listed.flatMap(([masculine = '', ...english]) =>
    formsOf(masculine).map((form): [string, readonly string[]] => [form, english]),
  ),
);
/** `en russe` is a language, and goes without saying where what is said in it follows. */
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}@#-]|(?<!\p{L})en[ \u00a0])(?:${[...byForm.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}\p{M}\p{N}-])`,
  'gu',
);

/** The adjectives of nationality in small letters, in order: `ministère russe`, `un Allemand` has none. */
export const findNationalities = (french: string): readonly FoundNationality[] =>
  leftmostSpans(
    Array.from(french.matchAll(pattern), ({ 0: text, index }) => ({
      span: { start: index, end: index + text.length },
      english: byForm.get(text) ?? [],
    })),
  );

/** Masculine and feminine, singular and plural: `russe`, `russes`; `grec`, `grecque`, `grecs`, `grecques`. */
function formsOf(masculine: string): readonly string[] {
  const feminine = feminineOf(masculine);
  const plural = /s$/.test(masculine) ? masculine : `${masculine}s`;
  return [...new Set([masculine, feminine, plural, `${feminine}s`])];
}

function feminineOf(masculine: string): string {
  if (/e$/.test(masculine)) return masculine;
  if (masculine === 'grec') return 'grecque';
  if (masculine === 'turc') return 'turque';
  if (masculine === 'juif') return 'juive';
  return /(?:[ié]en|on)$/u.test(masculine) ? `${masculine}ne` : `${masculine}e`;
}
