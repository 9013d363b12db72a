import type { Span } from '@/lib/text/span';
import { sliceSpan } from '@/lib/text/span';
import { foldWord, stripAccents, tokenise } from '@/lib/text/tokenise';

/** Where a pattern stands in a text. */
export interface Occurrence<Value> {
  readonly value: Value;
  /** In UTF-16 units of the text searched. */
  readonly span: Span;
}

/** Gives, for each word of a pattern, the forms in which it may stand in a text. */
type Inflect = (words: readonly string[]) => readonly ReadonlySet<string>[];

/** A place in a pattern, as the forms that may fill it; patterns share it when the forms are the same. */
interface Slot {
  readonly forms: ReadonlySet<string>;
}

interface Node<Value> {
  readonly next: Map<Slot, Node<Value>>;
  readonly values: Value[];
}

const createNode = <Value>(): Node<Value> => ({ next: new Map(), values: [] });

/**
 * Finds many patterns in one pass over the words of a text. Case does not count; accents do, but for
 * a capital, which may lack its own (`ETAT` is `état`, `Etat` too; `peche` is no `pêche`). A hyphen is
 * as good as a space between two words; next to any other sign, white space counts.
 *
 * Time is in proportion to the text, times the patterns that are open at once: one or two in prose.
 */
export class TokenTrie<Value> {
  private readonly root = createNode<Value>();
  private readonly slots = new Map<string, Slot>();
  private readonly slotsByPlainForm = new Map<string, Slot[]>();

  /** @param skipped words that are passed over in patterns and texts, as `foldWord` gives them */
  constructor(
    private readonly inflect: Inflect,
    private readonly skipped: ReadonlySet<string> = new Set(),
  ) {}

  /** A pattern without a word or a sign is never found. */
  add(pattern: string, value: Value): void {
    const words = this.readUnits(pattern).map(({ text }) => foldWord(text));
    if (words.length === 0) return;
    let node = this.root;
    for (const forms of this.inflect(words)) {
      const slot = this.slotOf(forms);
      const next = node.next.get(slot) ?? createNode<Value>();
      node.next.set(slot, next);
      node = next;
    }
    node.values.push(value);
  }

  /** Every occurrence, nested and crossing ones too, in order of their ends. */
  find(text: string): readonly Occurrence<Value>[] {
    const found: Occurrence<Value>[] = [];
    let open: { readonly node: Node<Value>; readonly start: number }[] = [];
    for (const { text: word, span } of this.readUnits(text)) {
      const slots = this.slotsFilledBy(word);
      const stillOpen: typeof open = [];
      if (slots.length > 0) {
        for (const { node, start } of [...open, { node: this.root, start: span.start }]) {
          for (const slot of slots) {
            const next = node.next.get(slot);
            if (next === undefined) continue;
            stillOpen.push({ node: next, start });
            for (const value of next.values) found.push({ value, span: { start, end: span.end } });
          }
        }
      }
      open = stillOpen;
    }
    return found;
  }

  private slotOf(forms: ReadonlySet<string>): Slot {
    const key = [...forms].sort().join(' ');
    const known = this.slots.get(key);
    if (known !== undefined) return known;
    const slot = { forms };
    this.slots.set(key, slot);
    for (const plain of new Set([...forms].map(stripAccents))) {
      const slots = this.slotsByPlainForm.get(plain) ?? [];
      slots.push(slot);
      this.slotsByPlainForm.set(plain, slots);
    }
    return slot;
  }

  private slotsFilledBy(word: string): readonly Slot[] {
    const folded = foldWord(word);
    const plain = stripAccents(folded);
    return (this.slotsByPlainForm.get(plain) ?? []).filter(
      ({ forms }) =>
        forms.has(folded) ||
        [...forms].some(
          (form) => stripAccents(form) === plain && lacksOnlyAccentsOfCapitals(word, form),
        ),
    );
  }

  /** Words, numbers and signs, and a space wherever one stands beside a sign. */
  private readUnits(text: string): readonly { readonly text: string; readonly span: Span }[] {
    const units: { text: string; span: Span }[] = [];
    const tokens = tokenise(text);
    let afterSign = false;
    for (const [index, { kind, span }] of tokens.entries()) {
      const before = tokens[index - 1];
      const after = tokens[index + 1];
      const token = sliceSpan(text, span);
      const joins = before?.span.end === span.start && after?.span.start === span.end;
      const isJoint =
        joins && /^[-‐‑]$/.test(token) && before?.kind !== 'mark' && after?.kind !== 'mark';
      if (isJoint || this.skipped.has(foldWord(token))) continue;
      const isSign = kind === 'mark';
      const last = units.at(-1)?.span.end;
      if (last !== undefined && last < span.start && (isSign || afterSign)) {
        units.push({ text: ' ', span: { start: last, end: span.start } });
      }
      units.push({ text: kind === 'number' ? token.replace(/\s/g, '') : token, span });
      afterSign = isSign;
    }
    return units;
  }
}

/** `ETAT` for `état`, but not `etat`: letter by letter, only a capital may be without its accent. */
function lacksOnlyAccentsOfCapitals(word: string, form: string): boolean {
  const written = [
    ...word
      .normalize('NFC')
      .replace(/Œ/g, 'OE')
      .replace(/Æ/g, 'AE')
      .replace(/[\p{Cf}]/gu, ''),
  ];
  const wanted = [...form];
  return (
    written.length === wanted.length &&
    written.every((letter, position) => {
      const wish = wanted[position] ?? '';
      const folded = foldWord(letter);
      return folded === wish || (letter !== letter.toLowerCase() && folded === stripAccents(wish));
    })
  );
}
