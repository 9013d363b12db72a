import { sliceSpan } from '@/lib/text/span';
import { stripAccents, tokenise } from '@/lib/text/tokenise';
import { SPACE, type Vocabulary } from './vocabulary';

/** Shorter words have too many neighbours: `a` and `à`, `la` and `là`, `du` and `dû`. */
const SHORTEST = 4;

/**
 * Gives the words of a text that was set in capitals, and is now in small letters, what the capitals had
 * hidden: accents that French leaves out on them (`denonce`), and the capital of a name (`arménie`). A
 * word that the vocabulary has no piece for takes the likeliest piece that differs from it in these
 * alone; an accent that is there is believed. Every character stays at its place.
 */
export function restoreWords(text: string, vocabulary: Vocabulary): string {
  let restored = '';
  let done = 0;
  for (const { kind, span } of tokenise(text)) {
    if (kind !== 'word') continue;
    restored += text.slice(done, span.start) + restoreWord(sliceSpan(text, span), vocabulary);
    done = span.end;
  }
  return restored + text.slice(done);
}

function restoreWord(word: string, vocabulary: Vocabulary): string {
  if (word.length < SHORTEST) return word;
  const alike = piecesOf(vocabulary).get(bareOf(word)) ?? [];
  if (alike.includes(word)) return word;
  return alike.find((piece) => mayBe(word, piece)) ?? word;
}

const grouped = new WeakMap<Vocabulary, ReadonlyMap<string, readonly string[]>>();

/** Made when the first headline comes. */
function piecesOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const known = grouped.get(vocabulary) ?? groupPieces(vocabulary);
  grouped.set(vocabulary, known);
  return known;
}

/** Without capitals and accents. */
const bareOf = (word: string): string => stripAccents(word.toLowerCase());

/** The vocabulary's words by what they have in common; its pieces come likeliest first. */
function groupPieces({ size, textOf, special }: Vocabulary): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (let id = 0; id < size; id += 1) {
    if (special.has(id)) continue;
    const word = textOf(id).replace(SPACE, '');
    if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) continue;
    const bare = bareOf(word);
    groups.set(bare, [...(groups.get(bare) ?? []), word]);
  }
  return groups;
}

const mayBe = (word: string, piece: string): boolean =>
  piece.length === word.length &&
  Array.from(word).every((letter, at) => {
    const other = piece[at]?.toLowerCase();
    return other === letter.toLowerCase() || stripAccents(letter) === letter;
  });
