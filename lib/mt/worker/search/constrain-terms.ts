import type { WantedTerm } from '@/lib/mt/translator';
import { cutEnglish } from '@/lib/mt/worker/sentence/cut-english';
import { SPACE, type Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { type Constraint, openingMarks } from './constraint-progress';

/**
 * What it takes to say a term: any of its accepted forms, spelt in the vocabulary's own pieces.
 *
 * @param longest tokens that a form may have
 * @returns null when no form can be said
 */
export function constrainTerm(
  { accepted }: Pick<WantedTerm, 'accepted'>,
  vocabulary: Vocabulary,
  longest: number,
): Constraint | null {
  const spell = (form: string) => spellPhrase(form, vocabulary, longest);
  const phrases = distinct(accepted.flatMap(spell));
  if (phrases.length === 0) return null;
  return {
    phrases,
    phrasesAtStart: distinct(accepted.map(capitalise).flatMap(spell)),
    phrasesAfterMark: distinct(
      openingMarks.flatMap((mark) =>
        accepted
          .flatMap((form) => spell(mark.replace(SPACE, '') + form))
          .filter(([first = -1]) => vocabulary.textOf(first) === mark)
          .map((phrase) => phrase.slice(1)),
      ),
    ),
  };
}

/** What it takes to copy an unknown token: to say one. */
export function constrainCopy({ unknownId }: Vocabulary): Constraint {
  const phrases = [[unknownId]];
  return { phrases, phrasesAtStart: phrases, phrasesAfterMark: phrases };
}

/** One phrase, or none where a letter is unknown or the first token does not begin a word. */
function spellPhrase(form: string, vocabulary: Vocabulary, longest: number): number[][] {
  const pieces = cutEnglish(form, vocabulary);
  const isSayable =
    pieces[0]?.text.startsWith(SPACE) === true &&
    pieces.length <= longest &&
    pieces.every(({ id }) => id !== vocabulary.unknownId && !vocabulary.special.has(id));
  return isSayable ? [pieces.map(({ id }) => id)] : [];
}

const capitalise = (form: string): string =>
  form.replace(/\p{L}/u, (letter) => letter.toUpperCase());

const distinct = (phrases: readonly (readonly number[])[]): readonly (readonly number[])[] => [
  ...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values(),
];
