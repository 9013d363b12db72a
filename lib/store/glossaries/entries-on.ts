import type { Entry } from '@/glossary/entry';
import type { GlossaryState } from '@/lib/store/state/glossary-state';

/** Picks the entries that count in an article, in order of precedence. With all on, it is the same list. */
export function entriesOn(
  { glossaries, entries }: Pick<GlossaryState, 'glossaries' | 'entries'>,
  glossariesOff: readonly string[],
): readonly Entry[] {
  if (!glossaries.some(({ id }) => glossariesOff.includes(id))) return entries;
  return glossaries.filter(({ id }) => !glossariesOff.includes(id)).flatMap((one) => one.entries);
}
