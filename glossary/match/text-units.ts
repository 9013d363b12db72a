import { type Span, sliceSpan } from '@/lib/text/span';
import { tokenise } from '@/lib/text/tokenise';

/** The unit by which a pattern and a text are compared. */
export interface Unit {
  readonly text: string;
  /** In UTF-16 units of the text read. */
  readonly span: Span;
  readonly isWord: boolean;
  /** Whether a hyphen ties it to the unit before: `Karabakh` in `Haut-Karabakh`. */
  readonly isTied: boolean;
}

const hyphen = /^[-‐‑]$/;

/**
 * Reads words, numbers and signs, and a space wherever one stands beside a sign. A hyphen between two words
 * is no unit, because it counts as a space.
 */
export function readUnits(text: string): readonly Unit[] {
  const units: Unit[] = [];
  const tokens = tokenise(text);
  let afterSign = false;
  let isTied = false;
  for (const [index, { kind, span }] of tokens.entries()) {
    const isSign = kind === 'mark';
    const token = sliceSpan(text, span);
    if (isSign && hyphen.test(token)) {
      const before = tokens[index - 1];
      const after = tokens[index + 1];
      const joins = before?.span.end === span.start && after?.span.start === span.end;
      if (joins && before?.kind !== 'mark' && after?.kind !== 'mark') {
        isTied = true;
        continue;
      }
    }
    const last = units.at(-1)?.span.end;
    if (last !== undefined && last < span.start && (isSign || afterSign)) {
      const gap = { start: last, end: span.start };
      units.push({ text: ' ', span: gap, isWord: false, isTied: false });
    }
    const written = kind === 'number' ? token.replace(/\s/g, '') : token;
    units.push({ text: written, span, isWord: kind === 'word', isTied });
    afterSign = isSign;
    isTied = false;
  }
  return units;
}
