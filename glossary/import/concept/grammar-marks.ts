import type { Gender, PartOfSpeech } from '@/glossary/entry';
import { rememberRecent } from '@/lib/base/remember-recent';
import { plainWords } from './plain-words';

/** What the marks of a dictionary say of a term: `n. f.`, `adj.`, `v. tr.`, `nom masculin`. */
export interface GrammarMarks {
  readonly partOfSpeech: PartOfSpeech;
  readonly gender: Gender;
}

/** By the words of a mark as `plainWords` gives them. Those of Latin are of both languages. */
const partsOfSpeech: ReadonlyMap<string, PartOfSpeech> = new Map<string, PartOfSpeech>([
  ...each('n nom noun noms nouns subst substantif substantive nc', 'noun'),
  ...each('np npr propre proper', 'properNoun'),
  ...each('adj adjectif adjective', 'adjective'),
  ...each('v vb verb verbe verbs vt vi vtr vintr vpr vpron vtd vti', 'verb'),
  ...each('adv adverbe adverb', 'adverb'),
  ...each(
    'other autre pron pronom pronoun prep preposition conj conjonction conjunction det determiner ' +
      'determinant art article interj interjection abr abbr abrev abbreviation acron acronyme acronym sigle ' +
      'prefix prefixe pref suffix suffixe suff num particule particle phr phrase expr expression',
    'other',
  ),
]);

/** What is said beside a part of speech, and changes none: `v. tr.`, `n. pl.`, `loc. adv.`, `p. p.` */
const others = new Set(
  (
    'tr trans transitif transitive intr intrans intransitif intransitive pron pronominal refl reflechi inv ' +
    'invar invariable invariant pl plur pluriel plural sg sing singulier singular loc locution locutions ' +
    'count countable uncount uncountable u c coll col qual comm commun common et ou and or compose compound ' +
    'pp part participe participle pres passe past collectif collective group'
  ).split(' '),
);

const masculine = new Set(['m', 'masc', 'masculin', 'masculine']);
const feminine = new Set(['f', 'fem', 'feminin', 'feminine']);
const either = new Set(['mf', 'fm', 'epicene', 'mixte', 'both', 'common']);
/** Marks that are run together: `nm`, `nmpl`, `vtr`. */
const joined: ReadonlyMap<string, string> = new Map([
  ['nm', 'n m'],
  ['nf', 'n f'],
  ['nmf', 'n mf'],
  ['sm', 'n m'],
  ['sf', 'n f'],
  ['nmpl', 'n m pl'],
  ['nfpl', 'n f pl'],
  ['npl', 'n pl'],
  ['mpl', 'm pl'],
  ['fpl', 'f pl'],
  ['msg', 'm sg'],
  ['fsg', 'f sg'],
  ['ms', 'm sg'],
  ['fs', 'f sg'],
  ['noun phrase', 'n'],
]);

/** A file has few of them, and has them with each of its terms. */
const FEW = 100;

/** Reads marks; null where some of the words are no mark, or where they tell neither part nor gender. */
export const readGrammarMarks = rememberRecent(FEW, (written): GrammarMarks | null => {
  const plain = plainWords(written);
  const words = plain.split(' ').flatMap((word) => (joined.get(word) ?? word).split(' '));
  if (plain === '') return null;
  let partOfSpeech: PartOfSpeech = '';
  let [isMasculine, isFeminine] = [false, false];
  for (const word of words) {
    const part = partsOfSpeech.get(word);
    if (masculine.has(word)) isMasculine = true;
    else if (feminine.has(word)) isFeminine = true;
    else if (either.has(word)) [isMasculine, isFeminine] = [true, true];
    // `v. pron.` is a verb, `pron. rel.` no term.
    else if (part !== undefined && (partOfSpeech === '' || part === 'properNoun')) {
      partOfSpeech = part;
    } else if (part === undefined && !others.has(word)) return null;
  }
  const gender = genderOf(isMasculine, isFeminine);
  return partOfSpeech === '' && gender === '' ? null : { partOfSpeech, gender };
});

function genderOf(isMasculine: boolean, isFeminine: boolean): Gender {
  if (isMasculine && isFeminine) return 'both';
  if (isMasculine) return 'masculine';
  return isFeminine ? 'feminine' : '';
}

function each(words: string, part: PartOfSpeech): (readonly [string, PartOfSpeech])[] {
  return words.split(' ').map((word) => [word, part] as const);
}
