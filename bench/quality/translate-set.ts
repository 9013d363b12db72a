import type { SourceSegment, SteeringOutcome, Translator, WantedTerm } from '@/lib/mt/translator';
import { splitSentences } from '@/lib/text/segment';
import { isWithin, type Span, sliceSpan } from '@/lib/text/span';
import type { MinedTerm } from './dictionaries';
import type { OutcomeCache, Translated } from './outcome-cache';
import type { TestLine } from './test-set';

/** A line of the test set in English, as one way of asking gave it. */
export interface LineOutput {
  readonly text: string;
  /** What became of each term that was asked for; a term across two sentences is not. */
  readonly outcomes: ReadonlyMap<MinedTerm, SteeringOutcome>;
}

/** The terms to ask for in a sentence; their spans count in it. */
export type Ask = (terms: readonly MinedTerm[], sentence: string) => readonly WantedTerm[];

/** Sentences handed to a translator at once, from which ones of like length are batched. */
const WINDOW = 64;

/**
 * Translates the lines sentence by sentence, as the app does, by all translators side by side. What the
 * cache holds is not translated again.
 *
 * Throws when the engine fails on a sentence.
 */
export async function translateSet(
  lines: readonly TestLine[],
  ask: Ask,
  translators: readonly Translator[],
  cache: OutcomeCache,
): Promise<readonly LineOutput[]> {
  const sentences = lines.map((line, at) => splitLine(line, at, ask));
  const missing = sentences.flat().flatMap(({ segment }) => (cache.get(segment) ? [] : [segment]));
  const windows = Array.from({ length: Math.ceil(missing.length / WINDOW) }, (_, at) =>
    missing.slice(at * WINDOW, (at + 1) * WINDOW),
  );
  await Promise.all(
    translators.map(async (translator) => {
      for (let next = windows.shift(); next; next = windows.shift()) {
        await translateWindow(next, translator, cache);
      }
    }),
  );
  return sentences.map((parts) => {
    const done = parts.map((part) => ({ ...part, translated: take(part.segment, cache) }));
    return {
      text: done.map(({ translated }) => translated.text).join(' '),
      outcomes: new Map(
        done.flatMap(({ terms, translated }) =>
          translated.outcomes.flatMap((outcome, at) => {
            const term = terms[at];
            return term ? [[term, outcome] as const] : [];
          }),
        ),
      ),
    };
  });
}

interface Sentence {
  readonly segment: SourceSegment;
  /** What was asked for, in the order of the segment's wanted terms. */
  readonly terms: readonly MinedTerm[];
}

function splitLine({ french, terms }: TestLine, line: number, ask: Ask): readonly Sentence[] {
  return splitSentences(french).flatMap((span, at) => {
    const inner = trimSpan(french, span);
    if (inner.start === inner.end) return [];
    const text = sliceSpan(french, inner);
    const within = terms
      .filter((term) => isWithin(term.span, inner))
      .map((term) => ({ term, span: moveSpan(term.span, -inner.start) }));
    const wanted = ask(
      within.map(({ term, span: place }) => ({ ...term, span: place })),
      text,
    );
    // Asking may leave one out; what is asked for is known by its place.
    const asked = wanted.flatMap(
      (each) => within.find(({ span: place }) => place.start === each.span.start)?.term ?? [],
    );
    return [{ segment: { id: `${line}.${at}`, text, terms: wanted }, terms: asked }];
  });
}

function trimSpan(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: from + piece.trim().length };
}

const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

async function translateWindow(
  segments: readonly SourceSegment[],
  translator: Translator,
  cache: OutcomeCache,
): Promise<void> {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  await translator.translate(
    segments,
    (outcome) => {
      const segment = byId.get(outcome.id);
      if (!segment || outcome.status === 'drafted') return;
      if (outcome.status === 'failed') {
        throw new Error(`${segment.text}: ${JSON.stringify(outcome.failure)}`);
      }
      const { text, steering, tokens } = outcome.translation;
      cache.keep(segment, { text, outcomes: steering.map((each) => each.outcome), tokens });
    },
    new AbortController().signal,
  );
}

function take(segment: SourceSegment, cache: OutcomeCache): Translated {
  const translated = cache.get(segment);
  if (!translated) throw new Error(`The engine said nothing of: ${segment.text}`);
  return translated;
}
