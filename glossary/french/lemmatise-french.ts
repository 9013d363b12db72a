import { sliceSpan } from '@/lib/text/span';
import { foldWord, tokenise } from '@/lib/text/tokenise';
import { isAuxiliaryForm } from './auxiliaries';
import { conjugate } from './conjugate-french';
import { isDeterminer, isDeterminerOfObject, isSingularDeterminer } from './determiners';
import { infinitiveOf, isOfListedVerb, isPlainlyVerb } from './infinitive-of';
import type { KnownWord } from './known-word';

import { singularMasculineOf, singularOf } from './singular-of';
import words from './words/lemmas.json';

/** Words before a verb that do not belong to its term: `n’ont pas déposé`. */
const beforeVerb: ReadonlySet<string> = new Set(words.beforeVerb);
const prepositions: ReadonlySet<string> = new Set(words.prepositions);
/** Terms that stay plural although they name one thing. */
const pluralTerms: ReadonlySet<string> = new Set(words.pluralTerms);
const pluralNames: ReadonlySet<string> = new Set(words.pluralNames);

/**
 * Finds the lemma of a French word or phrase, as a glossary has it: without an article before it, the noun
 * and its adjectives in the singular, an adjective alone in the masculine, a verb in the infinitive. `les
 * postes de commandement` → `poste de commandement`; `déposaient les armes` → `déposer les armes`. Capitals
 * stay; the apostrophe is `'`. An empty phrase stays empty. The function follows rules and lists of
 * exceptions; of several bases that they allow, it takes the first known word.
 */
export function lemmatise(phrase: string, isKnown: KnownWord = () => false): string {
  const pieces = readPieces(phrase);
  const verbal = lemmatiseVerb(pieces, isKnown);
  if (verbal !== null) return join(verbal);
  let from = 0;
  while (from < pieces.length - 1 && isDetermining(pieces[from]?.folded ?? '')) from += 1;
  const before = pieces[from - 1]?.folded;
  const head = pieces.slice(from);
  if (pluralNames.has(join(head).toLowerCase())) return join(head);
  return join(lemmatiseNoun(head, before !== undefined && isSingularDeterminer(before), isKnown));
}

/** `les trois`, `les 3` */
const isDetermining = (word: string): boolean => isDeterminer(word) || /^\p{Nd}/u.test(word);

/** A token, with what stood before it, as it is and folded. */
interface Piece {
  readonly gap: '' | ' ';
  readonly written: string;
  readonly folded: string;
}

function readPieces(phrase: string): readonly Piece[] {
  const tokens = tokenise(phrase);
  return tokens.map(({ span }, index) => {
    const written = sliceSpan(phrase, span);
    const end = tokens[index - 1]?.span.end ?? span.start;
    const gap = end < span.start ? ' ' : '';
    return { gap, written: written.replace(/[’ʼ‘´`′‛]/g, "'"), folded: foldWord(written) };
  });
}

const join = (pieces: readonly Piece[]): string =>
  pieces.map(({ gap, written }, index) => (index === 0 ? written : gap + written)).join('');

/** Puts the verb of a phrase into the infinitive; null for a phrase without a verb. */
function lemmatiseVerb(pieces: readonly Piece[], isKnown: KnownWord): readonly Piece[] | null {
  let at = 0;
  let hasSubject = false;
  while (at < pieces.length - 1 && beforeVerb.has(pieces[at]?.folded ?? '')) {
    hasSubject = true;
    at += 1;
  }
  const reflexive = /^(?:se|s')$/.test(pieces[at]?.folded ?? '') && at < pieces.length - 1;
  if (reflexive) at += 1;
  // `ont déposé`, `a été déposé`: the participle is the verb.
  const first = at;
  while (at < pieces.length - 1 && isAuxiliary(pieces, at)) at += 1;
  const verb = pieces[at];
  if (verb === undefined) return null;
  const next = pieces[at + 1]?.folded ?? '';
  const isVerb =
    hasSubject ||
    reflexive ||
    at > first ||
    isDeterminerOfObject(next) ||
    (next === "l'" && !/(?:tion|ment|[iy]en)s?$/.test(verb.folded)) ||
    isPlainlyVerb(verb.folded) ||
    (/^(?:fin|en|à|au|des|du)$/.test(next) && isOfListedVerb(verb.folded));
  if (!isVerb || next === '-' || isDeterminer(verb.folded)) return null;
  const infinitive =
    conjugate(verb.folded)?.has(verb.folded) && /(?:er|ir|oir|re)$/.test(verb.folded)
      ? verb.folded
      : infinitiveOf(verb.folded, isKnown);
  if (infinitive === null) return null;
  const rest = pieces.slice(at + 1).map(asArticle);
  const lemma = { gap: '' as const, written: infinitive, folded: infinitive };
  if (!reflexive) return [lemma, ...rest];
  const elides = /^[aeiouéèêhâîôœ]/.test(infinitive);
  const pronoun = { gap: '' as const, written: elides ? "s'" : 'se', folded: 'se' };
  return [pronoun, { ...lemma, gap: elides ? '' : ' ' }, ...rest];
}

function isAuxiliary(pieces: readonly Piece[], at: number): boolean {
  const { folded } = pieces[at] ?? { folded: '' };
  if (!isAuxiliaryForm(folded)) return at > 0 && /^(?:pas|plus|jamais|encore|déjà)$/.test(folded);
  const rest = pieces.slice(at + 1).map((piece) => piece.folded);
  return (
    rest.some((word) => /(?:ée?s?|ie?s?|ue?s?|[iu]te?s?|ise?s?|[eo]rte?s?|ainte?s?)$/.test(word)) &&
    !isDeterminer(rest[0] ?? '')
  );
}

/**
 * Replaces a possessive: `leurs armes` → `les armes`. The reader has to replace that of `leur nom`, because
 * its gender is unknown.
 */
const asArticle = (piece: Piece, index: number): Piece =>
  index === 0 && /^(?:leurs|ses|mes|tes|nos|vos)$/.test(piece.folded)
    ? { ...piece, written: 'les', folded: 'les' }
    : piece;

/** Puts the noun and what agrees with it, up to a preposition, into the singular; the rest stays. */
function lemmatiseNoun(
  pieces: readonly Piece[],
  isSingular: boolean,
  isKnown: KnownWord,
): readonly Piece[] {
  const stop = pieces.findIndex(({ folded }, index) => index > 0 && prepositions.has(folded));
  const head = stop < 0 ? pieces.length : stop;
  const isCompound = pieces.some(({ written }) => written === '-');
  return pieces.map((piece, index) => {
    const { folded } = piece;
    if (index >= head || !/^\p{L}{2,}$/u.test(folded) || /^\p{Lu}{2,}$/u.test(piece.written))
      return piece;
    if (index === 0 && pluralTerms.has(folded)) return piece;
    const alone = pieces.length === 1;
    const lemma = alone
      ? singularMasculineOf(folded, isSingular, isKnown)
      : isSingular || (isCompound && index < head - 1 && pieces[index + 1]?.written === '-')
        ? folded
        : singularOf(folded, isKnown);
    return rewrite(piece, lemma);
  });
}

/** Rewrites a piece with the letters of `lemma` and the capital of the piece. */
function rewrite(piece: Piece, lemma: string): Piece {
  if (lemma === piece.folded) return piece;
  const isCapital = piece.written[0] !== piece.written[0]?.toLowerCase();
  const spelled = /œ/i.test(piece.written) || lemma === 'oeil' ? lemma.replace('oe', 'œ') : lemma;
  const written = isCapital ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
  return { ...piece, written, folded: lemma };
}
