import type { TargetToken } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourceToken } from '@/lib/mt/worker/sentence/source-sentence';
import { SPACE, type Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { nameKey } from '@/lib/names/find-names';
import { isNameSaid } from '@/lib/names/is-name-said';
import type { NameToKeep } from '@/lib/names/names-to-keep';
import { areSimilarNames } from '@/lib/names/similar-names';
import { type Span, sliceSpan } from '@/lib/text/span';
import { replaceTokens } from './replace-tokens';
import { attentionOn, columnsOf, type TargetWord, targetWords } from './target-words';

/** The share of its attention that a word must have on a name, and its article, to be taken for it. */
const LEAST_ATTENTION = 0.4;

/**
 * Puts names in the place of the words that the model made of them, where the aligning head tells which
 * those are: `Édouard Tessier` for `Edward Tesier`. Where English says a name in its own way it is left.
 *
 * @param french what `source` is the tokens of
 */
export function mendNames(
  french: string,
  tokens: readonly TargetToken[],
  source: readonly SourceToken[],
  names: readonly NameToKeep[],
  vocabulary: Vocabulary,
): readonly TargetToken[] {
  if (names.length === 0) return tokens;
  let mended = tokens;
  let words = targetWords(mended, source, vocabulary);
  let text = words.map((word) => word.text).join(' ');
  for (const name of names) {
    // What was made of an adjective is seldom misspelt, but left out.
    if (name.how === 'nationality' || isNameSaid(name, text)) continue;
    const run = findRun(french, name, words, mended, source);
    if (!run || !isInvented(name, sliceSpan(french, name.span), run, vocabulary)) continue;
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    const range = { first: first.first, end: last.end };
    const replaced = replaceTokens(mended, range, name.english[0] ?? '', vocabulary);
    if (!replaced) continue;
    mended = replaced;
    words = targetWords(mended, source, vocabulary);
    text = words.map((word) => word.text).join(' ');
  }
  return mended;
}

/** `l’Île de Ré`: what renders the name may look at its article. */
function withArticle(french: string, { start, end }: Span): Span {
  const article = /(?<!\p{L})(?:l['’]|(?:le|la|les) )$/iu.exec(french.slice(0, start))?.[0] ?? '';
  return { start: start - article.length, end };
}

/** The words with a capital that render the name; null where there is none, or they stand apart. */
function findRun(
  french: string,
  name: NameToKeep,
  words: readonly TargetWord[],
  tokens: readonly TargetToken[],
  source: readonly SourceToken[],
): readonly TargetWord[] | null {
  const columns = columnsOf(withArticle(french, name.span), source);
  const isOfWork = /^(?:Les?|La|L['’])/u.test(french.slice(name.span.start));
  const mayRender = ({ text }: TargetWord) =>
    /^(?:[dl]['’])?\p{Lu}/u.test(text) && (isOfWork || !small.test(text));
  const rendering = words.map((word) => attentionOn(columns, word, tokens) >= LEAST_ATTENTION);
  const first = words.findIndex((word, at) => rendering[at] && mayRender(word));
  const last = words.findLastIndex((word, at) => rendering[at] && mayRender(word));
  if (first < 0) return null;
  const run = words.slice(first, last + 1);
  // `William the Conqueror` has a small word within; a single name has none.
  const isWhole = run.every(
    (word, at) => rendering[first + at] && (mayRender(word) || /\s/.test(name.english[0] ?? '')),
  );
  return isWhole ? run : null;
}

/** English words that open a sentence, or a title, with a capital. */
const small =
  /^(?:The|An?|In|On|At|Of|By|For|From|To|With|And|But|If|As|It|He|She|They|We|His|Her|Their|This|That|These|Those)$/u;

/** Spellings by which French writes what English writes otherwise: `Tchernenko`, `Oussama`, `Kadhafi`. */
const transliterated = /tch|[kdg]h|dj|ts|ï|[eo]v(?:a|itch)?$|sk[iy]$|ine$|gue[iy]|^you|^ou/iu;
/** Endings of peoples, tongues and countries, which have English of their own: `Norvégiens`, `Virginie`. */
const foreign =
  /(?:iens?|iennes?|ais|aises?|ois|oises?|éens?|éennes?|ains?|aines?|ie|ique|isme|istes?|ité)$/iu;
/** Pieces that the vocabulary cuts an everyday word into at most, in small letters: `▁vie rge`. */
const EVERYDAY_PIECES = 2;

/** Whether the words were made up, and are no name that the model has learnt for this one. */
function isInvented(
  { english: [form = ''], how, isBesideName }: NameToKeep,
  french: string,
  run: readonly TargetWord[],
  { cut }: Vocabulary,
): boolean {
  if (how === 'copied') return true;
  const said = run.map(({ text }) => text).join(' ');
  const isLearnt = run.every(({ first, end }) => end - first === 1);
  // What was copied though English has a name of its own is no name that was learnt.
  if (how === 'listed') return !isLearnt || nameKey(said) === nameKey(french);
  // `RNA` of *RN*: an acronym that was gone on with is another; what English has in its place begins otherwise.
  if (/^\p{Lu}{2,6}$/u.test(form) && /^\p{Lu}+$/u.test(said) && said !== form) {
    return said.startsWith(form) || form.startsWith(said);
  }
  if (isLearnt) return false;
  if (transliterated.test(form)) return false;
  const isAlike = areSimilarNames(nameKey(form), nameKey(said));
  if (cut(SPACE + form.toLowerCase()).length <= EVERYDAY_PIECES) return isBesideName && isAlike;
  if (isBesideName || /[- ]/u.test(form)) return true;
  // Alone, it may be a place that English spells in its own way.
  return !foreign.test(form) && nameKey(form) !== nameKey(said);
}
