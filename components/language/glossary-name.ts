import type { Glossary } from '@/lib/store/state/glossary-state';
import type { GlossaryMessages } from './english/glossary';

/** Names a glossary as the page does. */
export const glossaryName = (
  { name, isBuiltIn }: Pick<Glossary, 'name' | 'isBuiltIn'>,
  words: Pick<GlossaryMessages, 'glossaries'>,
): string => {
  if (isBuiltIn) return words.glossaries.builtIn;
  return name.trim() === '' ? words.glossaries.unnamed : name;
};

/** Finds the glossary of an entry; null when the entry is in none, as after it was deleted. */
export const glossaryOf = (glossaries: readonly Glossary[], entryId: string): Glossary | null =>
  glossaries.find(({ entries }) => entries.some(({ id }) => id === entryId)) ?? null;
