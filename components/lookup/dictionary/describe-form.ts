import type { DictionaryMessages } from '@/components/language/english/dictionary';
import type { WordForm } from '@/lib/dictionary/word-form';

/**
 * Says what an inflected form is: `3rd person singular, imperfect`, `feminine plural`. Empty where nothing is
 * known of it.
 */
export function describeForm(
  { dictionary: words }: Pick<DictionaryMessages, 'dictionary'>,
  { tense, persons, gender, number }: WordForm,
): string {
  const ordinals = persons.map((person) => words.ordinals[person]).join(words.or);
  const numbered = number === null ? '' : words.numbers[number];
  const agreement =
    ordinals === ''
      ? [gender === null ? '' : words.genders[gender], numbered].filter((each) => each).join(' ')
      : words.person(ordinals, numbered).trim();
  return [agreement, tense === null ? '' : words.tenses[tense]].filter((each) => each).join(', ');
}
