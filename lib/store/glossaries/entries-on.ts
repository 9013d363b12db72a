import type { Entry } from '@/glossary/entry';
import type { GlossaryState } from '@/lib/store/state/glossary-state';

/**
 * Picks the entries that count in an article, in order of precedence. Where all count, it is the same list.
 *
 * @param counts whether an entry of the built-in glossary counts there
 */
export function entriesOn(
  { glossaries, entries }: Pick<GlossaryState, 'glossaries' | 'entries'>,
  glossariesOff: readonly string[],
  counts: (entry: Entry) => boolean,
): readonly Entry[] {
  const on = glossaries
    .filter(({ id }) => !glossariesOff.includes(id))
    .flatMap((one) => (one.isBuiltIn ? one.entries.filter(counts) : one.entries));
  return on.length === entries.length ? entries : on;
}
