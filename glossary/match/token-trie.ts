import type { Span } from '@/lib/text/span';
import { foldWord, stripAccents } from '@/lib/text/tokenise';
import type { Inflection, Paradigm, TermKind } from '../inflection';
import { readUnits, type Unit } from './text-units';

/** Where a pattern stands in a text. */
export interface Occurrence<Value> {
  readonly value: Value;
  /** In UTF-16 units of the text searched. */
  readonly span: Span;
  /** The words within it that are not the pattern's, each by itself, in order. */
  readonly inserted: readonly Span[];
}

/** How a pattern may stand in a text. */
export interface PatternKind extends TermKind {
  /** Up to `MOST_INSERTED` other words may stand between its own. */
  readonly allowsWordsBetween: boolean;
}

/** A place in a pattern, as what may fill it; patterns share it when the forms are the same. */
interface Slot {
  readonly paradigm: Paradigm;
  /** The forms; null until a text has a word that may be one. */
  forms: ReadonlySet<string> | null;
}

interface Node<Value> {
  /** Null for a node without children: most of a large glossary's are. */
  next: Map<Slot, Node<Value>> | null;
  readonly found: { readonly value: Value; readonly allowsWordsBetween: boolean }[];
  /** Whether a pattern that goes on from here allows words between. */
  allowsWordsBetween: boolean;
}

/** A pattern that has begun in the text. */
interface Open<Value> {
  readonly node: Node<Value>;
  readonly start: number;
  readonly inserted: readonly Span[];
  /** The number of words that may still be skipped. */
  readonly left: number;
}

const createNode = <Value>(): Node<Value> => ({ next: null, found: [], allowsWordsBetween: false });
const none: readonly Span[] = [];
/** `ministère italien et français des Affaires étrangères` would need three. */
const MOST_INSERTED = 2;
/** The number of words whose slots are remembered; an article of 100,000 words has about 10,000. */
const MOST_REMEMBERED = 20_000;

const asWritten: PatternKind = { partOfSpeech: '', isExact: false, allowsWordsBetween: false };

/**
 * Finds many patterns in one pass over the words of a text. Case does not count; accents do, but for
 * a capital, which may lack its own (`ETAT` is `état`, `Etat` too; `peche` is no `pêche`). A hyphen is
 * as good as a space between two words; next to any other sign, white space counts.
 *
 * Patterns are kept by their words as they are; the forms of a word are spelled out when a text has one
 * that may be among them. Time is in proportion to the text, times the patterns that are open at once:
 * one or two in prose.
 */
export class TokenTrie<Value> {
  private readonly root = createNode<Value>();
  private readonly slots = new Map<string, Slot>();
  private readonly slotsByBase = new Map<string, Slot[]>();
  private readonly slotsByWord = new Map<string, readonly Slot[]>();

  /** @param skipped words that are passed over in patterns and texts, as `foldWord` gives them */
  constructor(
    private readonly inflection: Inflection,
    private readonly skipped: ReadonlySet<string> = new Set(),
  ) {}

  /** Adds a pattern. One without a word or a sign is never found. */
  add(pattern: string, value: Value, kind: PatternKind = asWritten): void {
    const words = this.readUnits(pattern).map(({ text }) => foldWord(text));
    if (words.length === 0) return;
    const { allowsWordsBetween } = kind;
    let node = this.root;
    for (const paradigm of this.inflection.paradigmsOf(words, kind)) {
      node.allowsWordsBetween ||= allowsWordsBetween && node !== this.root;
      const slot = this.slotOf(paradigm);
      node.next ??= new Map();
      const next = node.next.get(slot) ?? createNode<Value>();
      node.next.set(slot, next);
      node = next;
    }
    node.found.push({ value, allowsWordsBetween });
  }

  /** Finds every occurrence, nested and crossing ones too, in order of their ends. */
  find(text: string): readonly Occurrence<Value>[] {
    const found: Occurrence<Value>[] = [];
    let open: Open<Value>[] = [];
    for (const unit of this.readUnits(text)) {
      const stillOpen: Open<Value>[] = [];
      const begun = {
        node: this.root,
        start: unit.span.start,
        inserted: none,
        left: MOST_INSERTED,
      };
      const slots = this.slotsFilledBy(unit.text);
      if (slots.length > 0) {
        for (const each of open) follow(each, slots, unit.span.end, stillOpen, found);
        follow(begun, slots, unit.span.end, stillOpen, found);
      }
      for (const each of open) {
        const passed = passOver(each, unit);
        if (passed !== null) stillOpen.push(passed);
      }
      open = stillOpen;
    }
    return found;
  }

  private slotOf(paradigm: Paradigm): Slot {
    const known = this.slots.get(paradigm.key);
    if (known !== undefined) return known;
    const slot = { paradigm, forms: null };
    this.slots.set(paradigm.key, slot);
    const base = stripAccents(this.inflection.levelSpelling(paradigm.base));
    const sharing = this.slotsByBase.get(base);
    if (sharing) sharing.push(slot);
    else this.slotsByBase.set(base, [slot]);
    this.slotsByWord.clear();
    return slot;
  }

  private slotsFilledBy(word: string): readonly Slot[] {
    const known = this.slotsByWord.get(word);
    if (known !== undefined) return known;
    const { levelSpelling } = this.inflection;
    const folded = levelSpelling(foldWord(word));
    const plain = stripAccents(folded);
    const filled: Slot[] = [];
    for (const base of this.inflection.basesOf(plain)) {
      for (const slot of this.slotsByBase.get(base) ?? []) {
        slot.forms ??= new Set(Array.from(slot.paradigm.forms(), levelSpelling));
        if (slot.forms.has(folded) || hasWithAccents(slot.forms, word, plain)) filled.push(slot);
      }
    }
    if (this.slotsByWord.size >= MOST_REMEMBERED) this.slotsByWord.clear();
    this.slotsByWord.set(word, filled);
    return filled;
  }

  private readUnits(text: string): readonly Unit[] {
    const units = readUnits(text);
    return this.skipped.size === 0
      ? units
      : units.filter((unit) => !this.skipped.has(foldWord(unit.text)));
  }
}

/** Advances a pattern by a word that fills `slots` and ends at `end`. */
function follow<Value>(
  { node, start, inserted, left }: Open<Value>,
  slots: readonly Slot[],
  end: number,
  open: Open<Value>[],
  found: Occurrence<Value>[],
): void {
  if (node.next === null) return;
  for (const slot of slots) {
    const next = node.next.get(slot);
    if (next === undefined) continue;
    if (next.next !== null) open.push({ node: next, start, inserted, left });
    for (const { value, allowsWordsBetween } of next.found) {
      if (inserted.length > 0 && !allowsWordsBetween) continue;
      found.push({ value, span: { start, end }, inserted });
    }
  }
}

/** Skips a word in a pattern; null where the pattern does not allow it. Elided words do not count. */
function passOver<Value>(
  open: Open<Value>,
  { text, span, isWord, isTied }: Unit,
): Open<Value> | null {
  if (!open.node.allowsWordsBetween || !isWord) return null;
  // `l’`, and the second part of `nord-coréennes`
  const left = open.left - (isTied || /['’ʼ‘´`′‛]$/.test(text) ? 0 : 1);
  return left < 0 || open.inserted.length >= 2 * MOST_INSERTED
    ? null
    : { ...open, inserted: [...open.inserted, span], left };
}

/** Says whether a word is one of the forms, even if some of its capitals lack their accents. */
function hasWithAccents(forms: ReadonlySet<string>, word: string, plain: string): boolean {
  if (word === word.toLowerCase()) return false;
  for (const form of forms) {
    if (stripAccents(form) === plain && lacksOnlyAccentsOfCapitals(word, form)) return true;
  }
  return false;
}

/**
 * Compares letter by letter, because only a capital may lack its accent: `ETAT` is `état`, but `etat` is
 * not.
 */
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
