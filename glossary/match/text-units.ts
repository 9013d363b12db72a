import { isWrittenJoined } from '@/glossary/french/level-spelling';
import { type Span, sliceSpan } from '@/lib/text/span';
import { foldWord, type Token, tokenise } from '@/lib/text/tokenise';

/** The unit by which a pattern and a text are compared. */
export interface Unit {
  readonly text: string;
  /** In UTF-16 units of the text read. */
  readonly span: Span;
  readonly isWord: boolean;
  /** Whether a hyphen ties it to the unit before: `Karabakh` in `Haut-Karabakh`. */
  readonly isTied: boolean;
}

/** People and programs write a dash where a hyphen is meant: `Haut–Karabakh`. */
const hyphen = /^[-‐‑–‒−]$/;
/** French has a space beside these signs, and many texts have none; a stroke has one or not. */
const spaceDoesNotCount = /^[?!:;»«%‰€$£°/]$/;

/**
 * Reads words, numbers and signs, and a space wherever one stands beside a sign for which it counts. A hyphen
 * between two words is no unit, because it counts as a space. `24h` is a number and a word, as `24 h` is, and
 * `nº 5` is `n° 5`.
 */
export function readUnits(text: string): readonly Unit[] {
  const units: Unit[] = [];
  const tokens = tokenise(text).flatMap((token) => splitUnit(text, token));
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
    const last = units.at(-1);
    if (last !== undefined && last.span.end < span.start && (isSign || afterSign)) {
      const gap = { start: last.span.end, end: span.start };
      const counts = !spaceDoesNotCount.test(token) && !spaceDoesNotCount.test(last.text);
      if (counts) units.push({ text: ' ', span: gap, isWord: false, isTied: false });
    }
    const unit = { text: writtenAs(token, kind), span, isWord: kind === 'word', isTied };
    const joined = last !== undefined && isTied ? joinUnits(last, unit) : null;
    if (joined === null) units.push(unit);
    else units[units.length - 1] = joined;
    afterSign = isSign;
    isTied = false;
  }
  return units;
}

function writtenAs(token: string, kind: Token['kind']): string {
  if (kind === 'number') return token.replace(/\s/g, '');
  return token === 'º' ? '°' : token;
}

/** Two words as the one that they may as well be written as; null where they may not. */
function joinUnits(first: Unit, second: Unit): Unit | null {
  const text = [
    first.text + second.text,
    // `plates-formes` has two plurals, and `plateformes` one.
    ...(/s$/i.test(first.text) && /s$/i.test(second.text)
      ? [first.text.slice(0, -1) + second.text]
      : []),
  ].find((written) => isWrittenJoined(foldWord(written)));
  if (text === undefined) return null;
  const span = { start: first.span.start, end: second.span.end };
  return { text, span, isWord: true, isTied: first.isTied };
}

/** `24h` and `5km` as a number and a word; `nº5` as `n`, `°` and `5`. Others stay one. */
function splitUnit(text: string, token: Token): readonly Token[] {
  const { kind, span } = token;
  if (kind !== 'word') return [token];
  const written = sliceSpan(text, span);
  const [, first = '', sign = '', number = ''] = /^(n)(º)(\p{Nd}*)$/iu.exec(written) ?? [];
  if (sign !== '') return cut(span, [first, 'word'], [sign, 'mark'], [number, 'number']);
  const [, digits = '', letters = ''] = /^(\p{Nd}+)(j|h|min|km|m|kg|g|l|s)$/iu.exec(written) ?? [];
  return digits === '' ? [token] : cut(span, [digits, 'number'], [letters, 'word']);
}

function cut(
  { start }: Span,
  ...parts: readonly (readonly [words: string, kind: Token['kind']])[]
): readonly Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const [words, kind] of parts) {
    if (words !== '') tokens.push({ kind, span: { start: at, end: at + words.length } });
    at += words.length;
  }
  return tokens;
}
