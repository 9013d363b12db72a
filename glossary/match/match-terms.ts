import { isPluralOf } from '@/glossary/french/agree-french';
import { readsAsNoun, readsAsVerb } from '@/glossary/french/homographs';
import { levelSpelling } from '@/glossary/french/level-spelling';
import { isWithin, type Span, sliceSpan } from '@/lib/text/span';
import { foldWord } from '@/lib/text/tokenise';
import { fitsCase, fitsHeadline, isInHeadline } from './fits-case';
import { type GlossaryMatcher, outlineOf, type Spelling } from './glossary-matcher';
import { visitNested } from './nesting';
import { standsAlone } from './stands-alone';
import { readUnits } from './text-units';
import type { Occurrence } from './token-trie';
import { mayStandBetween } from './words-between';

/** An occurrence of a term in a French text. */
export interface TermMatch {
  /** The first of `senses`. */
  readonly entryId: string;
  /** All entries whose term stands at just this span, in the order in which the glossary was given. */
  readonly senses: readonly string[];
  /** In UTF-16 units of the text, without an article or an elided word before it. */
  readonly span: Span;
  /** The words as they stand in the text: `régions séparatistes`. */
  readonly form: string;
  /**
   * The words within the span that are not the term's, in order: `russes` in `forces russes de maintien`.
   */
  readonly inserted: readonly Span[];
  /** The entry of the smallest match that holds this one, or null when none does. */
  readonly nestedIn: string | null;
}

type Found = Occurrence<Spelling>;

/**
 * Finds the terms of a text, in order of start, the longer first. Matches nest and never cross: of two that
 * cross, the longer one stays, or the first.
 */
export function matchTerms(matcher: GlossaryMatcher, text: string): readonly TermMatch[] {
  const found = matcher
    .find(text)
    .filter((occurrence) => isTerm(text, occurrence))
    .sort(
      (a, b) =>
        a.span.start - b.span.start || b.span.end - a.span.end || a.value.rank - b.value.rank,
    );
  const matches: TermMatch[] = [];
  const groups = groupBySpan(dropCrossing(dropLoose(found), text));
  visitNested<Group, TermMatch>(groups, ({ span, ids, inserted }, holders) => {
    // A variant within its lemma is no second occurrence.
    const senses = ids.filter((id) => !holders.some((holder) => holder.senses.includes(id)));
    const [entryId] = senses;
    if (entryId === undefined) return null;
    const nestedIn = holders.at(-1)?.entryId ?? null;
    const match = {
      entryId,
      senses,
      span,
      form: sliceSpan(text, span),
      inserted: groupNeighbours(text, inserted).flatMap(spanning),
      nestedIn,
    };
    matches.push(match);
    return match;
  });
  return matches;
}

/** Says whether words that have the form of a term are that term in their sentence. */
function isTerm(text: string, { span, value, inserted }: Found): boolean {
  const { entry, isName } = value;
  if (!standsAlone(text, span, isName)) return false;
  if (entry.isCaseSensitive && !hasItsCapitals(text, span, value.text)) return false;
  if (entry.isExact) return mayInsert(text, inserted, false);
  const { words, isVerbal, agreeing } = outlineOf(value);
  if (!mayInsert(text, inserted, isVerbal)) return false;
  if (isVerbal) {
    const [verb = ''] = words;
    return /^s(?:e|')$/.test(verb) || readsAsVerb(text, firstWord(text, span), verb);
  }
  if (!isName && !readsAsNoun(text, span)) return false;
  return agreeing.length === 0 || agrees(text, span, inserted, words, agreeing);
}

/** Where capitals are for looks, the words tell whether they are the term. */
const hasItsCapitals = (text: string, span: Span, spelling: string): boolean =>
  isInHeadline(text, span) ? fitsHeadline(spelling) : fitsCase(text, span, spelling);

function firstWord(text: string, span: Span): Span {
  const [first] = readUnits(sliceSpan(text, span));
  return { start: span.start, end: span.start + (first?.span.end ?? 0) };
}

const mayInsert = (text: string, inserted: readonly Span[], isVerbal: boolean): boolean =>
  inserted.length === 0 ||
  groupNeighbours(text, inserted).every((run) =>
    mayStandBetween(
      run.map((span) => sliceSpan(text, span)),
      isVerbal,
    ),
  );

/**
 * Says whether the adjectives agree with the noun. In `des postes d’unité militaires` the adjective belongs
 * to another word.
 */
function agrees(
  text: string,
  span: Span,
  inserted: readonly Span[],
  words: readonly string[],
  agreeing: readonly number[],
): boolean {
  const written = readUnits(sliceSpan(text, span))
    .filter((unit) => !inserted.some(({ start }) => start === span.start + unit.span.start))
    .map((unit) => levelSpelling(foldWord(unit.text)));
  const isPlural = (position: number) =>
    isPluralOf(levelSpelling(words[position] ?? ''), written[position] ?? '');
  return agreeing.every((position) => {
    const before = words[position - 1] ?? '';
    const canBePlural = !/[sxz]$/.test(before);
    return !(canBePlural && !isPlural(position - 1) && isPlural(position));
  });
}

/** Groups spans with only white space or a hyphen between them. */
function groupNeighbours(text: string, spans: readonly Span[]): readonly (readonly Span[])[] {
  const runs: Span[][] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    const end = last?.at(-1)?.end;
    if (last && end !== undefined && /^[\s-]*$/.test(text.slice(end, span.start))) last.push(span);
    else runs.push([span]);
  }
  return runs;
}

function spanning(run: readonly Span[]): readonly Span[] {
  const [first] = run;
  const last = run.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** Leaves out an occurrence with inserted words if the same term stands more closely within it. */
function dropLoose(found: readonly Found[]): readonly Found[] {
  if (found.every(({ inserted }) => inserted.length === 0)) return found;
  return found.filter(
    (loose) =>
      loose.inserted.length === 0 ||
      !found.some(
        (other) =>
          other.value.entry.id === loose.value.entry.id &&
          other.inserted.length < loose.inserted.length &&
          isWithin(other.span, loose.span),
      ),
  );
}

/**
 * Leaves out an occurrence that crosses a longer one, or an earlier one of the same length. They are taken
 * longest first, so that an occurrence crosses an earlier one only if it contains one of its ends.
 */
function dropCrossing(found: readonly Found[], text: string): readonly Found[] {
  if (found.length < 2) return found;
  const ends = new Uint8Array(text.length + 1);
  const kept = new Set<Found>();
  const length = ({ span }: Found) => span.end - span.start;
  for (const occurrence of found.toSorted((a, b) => length(b) - length(a))) {
    const { start, end } = occurrence.span;
    if (ends.subarray(start + 1, end).includes(1)) continue;
    kept.add(occurrence);
    ends[start] = 1;
    ends[end] = 1;
  }
  return found.filter((occurrence) => kept.has(occurrence));
}

interface Group {
  readonly span: Span;
  /** The entries, each once, in the order of the list. */
  readonly ids: string[];
  readonly inserted: readonly Span[];
}

/** Groups the entries by span, and keeps those with the fewest inserted words. */
function groupBySpan(sorted: readonly Found[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { span, value, inserted } of sorted) {
    const last = groups.at(-1);
    const isSame = last?.span.start === span.start && last.span.end === span.end;
    const group = { span, ids: [value.entry.id], inserted };
    if (!last || !isSame) groups.push(group);
    else if (inserted.length < last.inserted.length) groups[groups.length - 1] = group;
    else if (inserted.length === last.inserted.length && !last.ids.includes(value.entry.id)) {
      last.ids.push(value.entry.id);
    }
  }
  return groups;
}
