import type { Span } from '@/lib/text/span';
import { sliceSpan } from '@/lib/text/span';
import type { Entry } from './entry';
import { inflectFrench } from './inflect-french';
import { type Occurrence, TokenTrie } from './token-trie';

/** An occurrence of a term in a French text. */
export interface TermMatch {
  /** The first of `senses`. */
  readonly entryId: string;
  /** All entries whose term stands at just this span, in the order in which the glossary was given. */
  readonly senses: readonly string[];
  /** In UTF-16 units of the text; without an article or an elided word before it. */
  readonly span: Span;
  /** The words as they stand in the text: `régions séparatistes`. */
  readonly form: string;
  /** Words within the span that are none of the term's, in order: `russes` in `forces russes de maintien`. */
  readonly inserted: readonly Span[];
  /** The entry of the smallest match that holds this one, or null when none does. */
  readonly nestedIn: string | null;
}

/** A glossary made ready to be looked for; kept for as long as the entries stay the same. */
export interface GlossaryMatcher {
  find(text: string): readonly Occurrence<Spelling>[];
}

/** A French spelling of an entry, in order of preference. */
interface Spelling {
  readonly entryId: string;
  readonly isName: boolean;
  readonly rank: number;
}

export function compileGlossary(entries: readonly Entry[]): GlossaryMatcher {
  const trie = new TokenTrie<Spelling>(inflectFrench);
  let rank = 0;
  for (const { id, french, frenchVariants } of entries) {
    for (const spelling of [french, ...frenchVariants]) {
      trie.add(spelling, { entryId: id, isName: /^\P{L}*\p{Lu}/u.test(spelling), rank });
      rank += 1;
    }
  }
  return trie;
}

/**
 * The terms of a text, in order of start, the longer first. Matches nest and never cross: of two that
 * cross, the longer stays, or the first. Words between those of a term are not passed over.
 */
export function matchTerms(matcher: GlossaryMatcher, text: string): readonly TermMatch[] {
  const found = matcher
    .find(text)
    .filter(({ span, value }) => standsAlone(text, span, value.isName))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || compareRanks(a, b));
  const matches: TermMatch[] = [];
  const holders: TermMatch[] = [];
  for (const [span, ids] of groupBySpan(dropCrossing(found, text))) {
    while ((holders.at(-1)?.span.end ?? span.end) < span.end) holders.pop();
    // A variant inside the lemma is no second occurrence.
    const senses = ids.filter((id) => !holders.some((holder) => holder.senses.includes(id)));
    const [entryId] = senses;
    if (entryId === undefined) continue;
    const nestedIn = holders.at(-1)?.entryId ?? null;
    const match = { entryId, senses, span, form: sliceSpan(text, span), inserted: [], nestedIn };
    matches.push(match);
    holders.push(match);
  }
  return matches;
}

/** The entries found at each span, each once, in the order of the list. */
function groupBySpan(
  sorted: readonly Occurrence<Spelling>[],
): readonly (readonly [Span, readonly string[]])[] {
  const groups: [Span, string[]][] = [];
  for (const { span, value } of sorted) {
    const last = groups.at(-1);
    const isSame = last?.[0].start === span.start && last[0].end === span.end;
    if (!last || !isSame) groups.push([span, [value.entryId]]);
    else if (!last[1].includes(value.entryId)) last[1].push(value.entryId);
  }
  return groups;
}

const compareRanks = (a: Occurrence<Spelling>, b: Occurrence<Spelling>) =>
  a.value.rank - b.value.rank;

/**
 * Without those that cross a longer one, or an earlier one as long. Taken longest first, an occurrence
 * crosses another just when it has an end of that other inside.
 */
function dropCrossing(
  found: readonly Occurrence<Spelling>[],
  text: string,
): readonly Occurrence<Spelling>[] {
  const ends = new Uint8Array(text.length + 1);
  const kept = new Set<Occurrence<Spelling>>();
  const length = ({ span }: Occurrence<Spelling>) => span.end - span.start;
  for (const occurrence of found.toSorted((a, b) => length(b) - length(a))) {
    const { start, end } = occurrence.span;
    if (ends.subarray(start + 1, end).includes(1)) continue;
    kept.add(occurrence);
    ends[start] = 1;
    ends[end] = 1;
  }
  return found.filter((occurrence) => kept.has(occurrence));
}

/** What goes before a hyphen without making another word: `ex-président`, `russo-arménien`. */
const prefix =
  /(?:^|[^\p{L}\p{M}])(?:ex|vice|non|anti|pro|pré|post|quasi|ultra|super|néo|mi|demi|\p{L}{2,}o)[-‐‑]$/iu;
/** What goes after one: `dépose-t-il`, `cette région-là`. */
const clitic =
  /^[-‐‑](?:t[-‐‑])?(?:il|elle|ils|elles|on|je|tu|nous|vous|ce|là|ci|même|mêmes|le|la|les|lui|leur|y|en)(?![\p{L}\p{M}-])/iu;

/**
 * Whether a match is more than a part of a compound: not `feu` in `cessez-le-feu`. Names are found in
 * compounds of names: `Bakou` in `Moscou-Bakou`.
 */
function standsAlone(text: string, { start, end }: Span, isName: boolean): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const isTail = /[\p{L}\p{N}][-‐‑]$/u.test(before);
  const isHead = /^[-‐‑][\p{L}\p{N}]/u.test(after);
  const followsName = isName && /(?:^|[^\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*[-‐‑]$/u.test(before);
  const precedesName = isName && /^[-‐‑]\p{Lu}/u.test(after);
  return (
    (!isTail || followsName || prefix.test(before)) &&
    (!isHead || precedesName || clitic.test(after))
  );
}
