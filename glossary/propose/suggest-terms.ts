import { isDeterminer } from '@/glossary/french/determiners';
import { isStopWord } from '@/glossary/french/small-words';
import { isInCapitals } from '@/lib/text/capitals';
import { isWithin, type Span, sliceSpan, spansOverlap } from '@/lib/text/span';
import { foldWord, tokenise } from '@/lib/text/tokenise';

/** A sentence in which terms are searched for. */
export interface SearchedSentence {
  readonly id: string;
  readonly text: string;
  /** The spans of the glossary's terms. What lies within one is known already. */
  readonly known: readonly Span[];
}

/** A candidate for the glossary. */
export interface Suggestion {
  /** The words as they stand in the first place. */
  readonly form: string;
  readonly kind: 'name' | 'phrase';
  /** In reading order; spans in UTF-16 units of the sentence. */
  readonly places: readonly { readonly segmentId: string; readonly span: Span }[];
}

/** A phrase that is no name must occur this often; a name is suggested after one occurrence. */
const LEAST_PHRASES = 2;
const LONGEST_PHRASE = 5;
/** The most suggestions of each kind. More would be a list to work through, and not a suggestion. */
const MOST_SUGGESTIONS = 15;

/**
 * Suggests terms that the glossary lacks: names, by their capitals (`Antony Blinken`, `Conseil de
 * l’Europe`), and repeated phrases that start with a noun, which an article or a preposition before it
 * shows (`campagne militaire`). Names come first, then frequent phrases before rare ones, then reading
 * order.
 */
export function suggestTerms(sentences: readonly SearchedSentence[]): readonly Suggestion[] {
  const read = sentences
    .filter(({ text }) => !isInCapitals(text))
    .map((sentence) => ({ ...sentence, words: wordsOf(sentence) }));
  const midSentence = new Set(
    read.flatMap(({ words }) =>
      words.filter(({ isCapital, opens }) => isCapital && !opens).map(({ folded }) => folded),
    ),
  );
  const runs = read.flatMap(({ id, text, words }) =>
    namesIn(words, midSentence).map((run) => ({ id, text, run })),
  );
  const alone = new Set(
    runs.flatMap(({ run }) => (run.length === 1 ? run : []).map((word) => word.folded)),
  );
  const names = runs.map(({ id, text, run }) => candidate(id, text, parted(run, alone), 'name'));
  const phrases = read.flatMap(({ id, text, words }) =>
    phrasesIn(words).map((run) => candidate(id, text, run, 'phrase')),
  );
  const frequent = collect(phrases).filter(({ places }) => places.length >= LEAST_PHRASES);
  return [collect(names), withoutParts(frequent)].flatMap((kind) =>
    kind.slice(0, MOST_SUGGESTIONS),
  );
}

interface Word {
  readonly span: Span;
  readonly folded: string;
  readonly isCapital: boolean;
  /** Whether the word starts a sentence, a quotation, or what follows a colon. */
  readonly opens: boolean;
  /** Whether only a space, a hyphen or nothing stands between it and the word before. */
  readonly follows: boolean;
  readonly isNumber: boolean;
  readonly isKnown: boolean;
}

interface Candidate {
  readonly key: string;
  readonly form: string;
  readonly kind: Suggestion['kind'];
  readonly place: Suggestion['places'][number];
}

function wordsOf({ text, known }: SearchedSentence): readonly Word[] {
  const words: Word[] = [];
  let isAfterMark = false;
  let opens = true;
  for (const { kind, span } of tokenise(text)) {
    const token = sliceSpan(text, span);
    if (kind === 'mark') {
      if (!/^[-‐‑]$/.test(token)) isAfterMark = true;
      if (/^[.!?:«“"—–]$/.test(token)) opens = true;
      continue;
    }
    words.push({
      span,
      folded: foldWord(token),
      isCapital: /^\p{Lu}/u.test(token),
      opens,
      follows: words.length > 0 && !isAfterMark,
      isNumber: kind === 'number' || !/\p{L}/u.test(token),
      isKnown: known.some((term) => spansOverlap(term, span)),
    });
    isAfterMark = false;
    // Both words of `l’Arménie` open the sentence.
    opens = opens && token.length < 3;
  }
  return words;
}

/** The words that may stand between those of a name: `Charles de Gaulle`, `Conseil de l’Europe`. */
const particles = new Set([
  'de',
  'du',
  'des',
  "d'",
  'la',
  "l'",
  'le',
  'von',
  'van',
  'ben',
  'al',
  'el',
]);

/** Finds runs of words with capitals that have them elsewhere than at the start of a sentence too. */
function namesIn(words: readonly Word[], midSentence: ReadonlySet<string>): (readonly Word[])[] {
  const isName = (word: Word | undefined): boolean =>
    word?.isCapital === true && !word.isKnown && word.folded.length > 1 && !isStopWord(word.folded);
  const runs: (readonly Word[])[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isName(words[at])) continue;
    let end = at + 1;
    for (;;) {
      let next = end;
      while (next - end < 2 && words[next]?.follows && particles.has(words[next]?.folded ?? '')) {
        next += 1;
      }
      if (!words[next]?.follows || !isName(words[next])) break;
      end = next + 1;
    }
    const run = words.slice(at, end);
    const [first, second] = run;
    // `Cependant` has its capital from the sentence start; `Hikmet Hajiyev` has not.
    if (first?.opens && !midSentence.has(first.folded) && !isName(second)) continue;
    runs.push(run);
    at = end - 1;
  }
  return runs;
}

/** Drops a first word that is a name of its own elsewhere: `le président de l’Azerbaïdjan Ilham Aliyev`. */
function parted(run: readonly Word[], alone: ReadonlySet<string>): readonly Word[] {
  const [first, second] = run;
  return run.length > 2 && first && alone.has(first.folded) && second?.isCapital
    ? run.slice(1)
    : run;
}

/** The words that may stand between others of a phrase: `secrétaire d’État`. */
const links = new Set(['de', 'du', 'des', "d'", 'la', "l'", 'à', 'aux', 'au']);

/**
 * Finds runs of two to five words after a determiner, whose first and last words can stand alone. Terms of
 * the glossary may be among them: `région du Haut-Karabakh`.
 */
function phrasesIn(words: readonly Word[]): (readonly Word[])[] {
  const runs: (readonly Word[])[] = [];
  const isContent = ({ folded, isNumber }: Word) =>
    !isNumber && folded.length > 2 && !isStopWord(folded);
  words.forEach((first, at) => {
    const before = words[at - 1];
    if (!isContent(first) || first.isCapital || !first.follows) return;
    if (!before || !isDeterminer(before.folded)) return;
    for (let end = at + 1; end <= at + LONGEST_PHRASE; end += 1) {
      const last = words[end - 1];
      if (!last || (end > at + 1 && !last.follows)) return;
      if (!isContent(last) && !links.has(last.folded)) return;
      const run = words.slice(at, end);
      const isNew = run.some((word) => isContent(word) && !word.isKnown);
      if (run.length > 1 && isContent(last) && isNew) runs.push(run);
    }
  });
  return runs;
}

function candidate(
  segmentId: string,
  text: string,
  run: readonly Word[],
  kind: Suggestion['kind'],
): Candidate {
  const span = { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 };
  return {
    // The regular plural of a word is the same candidate.
    key: run.map(({ folded }) => (kind === 'name' ? folded : folded.replace(/s$/, ''))).join(' '),
    form: sliceSpan(text, span).replace(/\s+/g, ' '),
    kind,
    place: { segmentId, span },
  };
}

function collect(candidates: readonly Candidate[]): readonly Suggestion[] {
  const byKey = new Map<string, Candidate[]>();
  for (const each of candidates) byKey.set(each.key, [...(byKey.get(each.key) ?? []), each]);
  return [...byKey.values()]
    .flatMap((same) => {
      const [first] = same;
      return first
        ? [{ form: first.form, kind: first.kind, places: same.map(({ place }) => place) }]
        : [];
    })
    .toSorted((a, b) => b.places.length - a.places.length);
}

/** Drops a phrase that stands only within a longer one: `missile sol` in `missile sol-air`. */
function withoutParts(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const isPartOf = (a: Suggestion, b: Suggestion) =>
    a !== b &&
    a.form.length < b.form.length &&
    a.places.every(({ segmentId, span }) =>
      b.places.some((place) => place.segmentId === segmentId && isWithin(span, place.span)),
    );
  return suggestions.filter((each) => !suggestions.some((other) => isPartOf(each, other)));
}
