import { normaliseEnglish } from '@/lib/text/normalise';
import { type Piece, SPACE, type Vocabulary } from './vocabulary';

/**
 * Cuts English into the tokens by which the model would say it, in the model's normal form. Empty for a
 * text without letters or marks.
 *
 * @param beginsWord whether its first token begins a word
 */
export function cutEnglish(
  english: string,
  vocabulary: Vocabulary,
  beginsWord = true,
): readonly Piece[] {
  const normalise = vocabulary.normalise ?? ((text: string) => normaliseEnglish(text).text);
  const text = normalise(english).trim().replaceAll(' ', SPACE);
  return text === '' ? [] : vocabulary.cut((beginsWord ? SPACE : '') + text);
}
