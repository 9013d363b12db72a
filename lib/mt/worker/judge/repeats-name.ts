import type { SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import { nameKey } from '@/lib/names/find-names';

/**
 * Whether an English text says one name of the French twice in a row, in two forms or one: `Armenia
 * Armenian`. A search does that where a name and a term are required of the same word.
 */
export function repeatsName({ names }: Pick<SourcePart, 'names'>, text: string): boolean {
  const forms = names.map(({ english }) => new Set(english.map(nameKey)));
  return Array.from(text.matchAll(/\p{L}+(?= (\p{L}+))/gu)).some(([word, next = '']) =>
    forms.some((each) => each.has(nameKey(word)) && each.has(nameKey(next))),
  );
}
