import { isDeterminer } from '@/glossary/french/determiners';
import { isStopWord } from '@/glossary/french/small-words';
import { isInCapitals } from '@/lib/text/capitals';
import { isWithin, type Span, sliceSpan, spansOverlap } from '@/lib/text/span';
import { foldWord, tokenise } from '@/lib/text/tokenise';

/** A sentence to look for terms in. */
export interface SearchedSentence {
  readonly id: string;
  readonly text: string;
  /** Where terms of the glossary stand: what lies within one is known already. */
  readonly known: readonly Span[];
}

/** A candidate for the glossary. */
export interface Suggestion {
  /** As it stands at its first place. */
  readonly form: string;
  readonly kind: 'name' | 'phrase';
  /** In reading order; spans in UTF-16 units of the sentence. */
  readonly places: readonly { readonly segmentId: string; readonly span: Span }[];
}

/** A phrase that is no name must come so often; a name once. */
const LEAST_PHRASES = 2;
const LONGEST_PHRASE = 5;
/** Of each kind; more would be a list to work through, not a suggestion. */
const MOST_SUGGESTIONS = 15;

/**
 * Candidates for terms that the glossary has not: names by their capitals (`Antony Blinken`, `Conseil de
 * l’Europe`), and phrases that come more than once and start with a noun, which is told by the article or
 * preposition before it (`campagne militaire`). Names first, then the frequent before the rare, then in
 * reading order.
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
  /** Whether a sentence, a quotation or what follows a colon starts with it. */
  readonly opens: boolean;
  /** Whether only a space, a hyphen or nothing parts it from the word before. */
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
    // `l’Arménie` opens with both its words.
    opens = opens && token.length < 3;
  }
  return words;
}

/** Words between those of a name: `Charles de Gaulle`, `Conseil de l’Europe`. */
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

/** Runs of words with capitals that are known to have them not only at the start of a sentence. */
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
    // `Cependant` has its capital from the sentence; `Hikmet Hajiyev` has not.
    if (first?.opens && !midSentence.has(first.folded) && !isName(second)) continue;
    runs.push(run);
    at = end - 1;
  }
  return runs;
}

/**
 * Without a first word that is a name of its own elsewhere: `le président de l’Azerbaïdjan Ilham Aliyev`.
 */
function parted(run: readonly Word[], alone: ReadonlySet<string>): readonly Word[] {
  const [first, second] = run;
  return run.length > 2 && first && alone.has(first.folded) && second?.isCapital
    ? run.slice(1)
    : run;
}

/** Words that a phrase holds between others: `secrétaire d’État`. */
const links = new Set(['de', 'du', 'des', "d'", 'la', "l'", 'à', 'aux', 'au']);

/**
 * Runs of two to five words after a determiner, of which the first and the last can stand alone. Terms
 * of the glossary may be among them: `région du Haut-Karabakh`.
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
    // The plural of regular words is the same candidate.
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
