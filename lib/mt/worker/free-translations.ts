import { keepLatest } from '@/lib/base/keep-latest';
import type { SearchKind } from '@/lib/mt/worker/search/search';
import type { Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';

/** A search, and what decides what it finds. */
export interface FreeSearch {
  readonly part: SourcePart;
  readonly kind: SearchKind;
  /** Target tokens that it should be free to find. */
  readonly wanted: readonly number[];
}

/** What free searches have found. */
export interface FreeTranslations {
  /** Null for what was not searched, or is forgotten. */
  find(search: FreeSearch): Hypothesis | null;
  keep(search: FreeSearch, found: Hypothesis): void;
}

/** Some 4 KB each, mostly attention. */
const MOST = 600;

/**
 * Remembers what was found for the parts that were searched last. A sentence that is asked for again, with a hint or
 * with a term that the reader insists on, then begins where it went wrong: the encoder and the free search would
 * take half of the time.
 */
export function rememberFreeTranslations(): FreeTranslations {
  const recent = new Map<string, Hypothesis>();
  return {
    find(search) {
      const found = recent.get(keyOf(search));
      // What is mended of it hangs on the names and numbers that are asked for, and is kept by the object.
      return found ? { ...found } : null;
    },
    keep: (search, found) => keepLatest(recent, keyOf(search), found, MOST),
  };
}

/** Annotations are among the tokens; two texts that the model does not know differ in the text alone. */
const keyOf = ({ part: { text, tokens }, kind, wanted }: FreeSearch): string =>
  JSON.stringify([kind, wanted, tokens.map(({ id }) => id), text]);
