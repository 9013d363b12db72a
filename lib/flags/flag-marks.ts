import type { SentenceFlag } from './sentence-flag';

const pairs: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/[«“]/gu, /[»”]/gu],
  [/\(/gu, /\)/gu],
  [/\[/gu, /\]/gu],
];

/** Marks that pair in the French and not in the English. */
export function flagMarks(source: string, target: string): readonly SentenceFlag[] {
  return areMarksPaired(source) && !areMarksPaired(target) ? [{ kind: 'marks-unbalanced' }] : [];
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether all quotation marks and brackets of a text pair. */
export const areMarksPaired = (text: string): boolean =>
  pairs.every(([open, close]) => count(text, open) === count(text, close)) &&
  count(text, /"/g) % 2 === 0;
