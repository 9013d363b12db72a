import type { Glossary } from '@/lib/store/state/glossary-state';
import type { GlossaryMessages } from './english-glossary';

/** What a glossary is called on the page. */
export const glossaryName = (
  { name, isBuiltIn }: Pick<Glossary, 'name' | 'isBuiltIn'>,
  words: Pick<GlossaryMessages, 'glossaries'>,
): string => {
  if (isBuiltIn) return words.glossaries.builtIn;
  return name.trim() === '' ? words.glossaries.unnamed : name;
};

/** The glossary that an entry is in; null when it is in none, as after it was deleted. */
export const glossaryOf = (glossaries: readonly Glossary[], entryId: string): Glossary | null =>
  glossaries.find(({ entries }) => entries.some(({ id }) => id === entryId)) ?? null;
