import type { SteeringOutcome } from '@/lib/mt/translator';
import { sliceSpan } from '@/lib/text/span';
import { type BleuCounts, bleuOf, countForBleu } from './bleu';
import { type BleuDifference, compareBleu, createRandom } from './bootstrap';
import { chrfOf, countForChrf } from './chrf';
import { comparedEnglish } from './compared-english';
import { type Dictionary, formsOf } from './dictionaries';
import { findTermsUsed } from './term-use';
import type { TestLine } from './test-set';
import type { LineOutput } from './translate-set';

/** How often terms are used, of those of one outcome or of all. */
export interface Use {
  readonly terms: number;
  readonly used: number;
}

/** What one way of translating the test set reached. */
export interface Score {
  readonly use: Use;
  /** The very form that the dictionary of the reference's own words has. */
  readonly useOfReferenceForm: Use;
  readonly useByOutcome: Readonly<Record<Exclude<SteeringOutcome, 'not-taken'>, Use>>;
  readonly bleu: number;
  readonly chrf: number;
  readonly difference: BleuDifference;
}

const SEED = 29;

/**
 * @param free the same lines, translated without any term
 */
export function scoreOutputs(
  lines: readonly TestLine[],
  outputs: readonly LineOutput[],
  dictionary: Dictionary,
  free: readonly LineOutput[],
): Score {
  const verdicts = lines.flatMap((line, at) => judgeTerms(line, dictionary, outputs[at]));
  const count = (which: readonly TermVerdict[]): Use => ({
    terms: which.length,
    used: which.filter(({ isUsed }) => isUsed).length,
  });
  const outcome = (each: SteeringOutcome) =>
    count(verdicts.filter((verdict) => verdict.outcome === each));
  const wanted = lines.map((line) => referenceFor(line, dictionary));
  const counts = countLines(outputs, wanted);
  const plain = lines.map(({ reference }) => reference);
  return {
    use: count(verdicts),
    useOfReferenceForm: {
      terms: verdicts.length,
      used: verdicts.filter(({ isReferenceForm }) => isReferenceForm).length,
    },
    useByOutcome: {
      followed: outcome('followed'),
      constrained: outcome('constrained'),
      'given-up': outcome('given-up'),
      costly: outcome('costly'),
      impossible: outcome('impossible'),
    },
    bleu: bleuOf(counts),
    chrf: chrfOf(
      outputs.map(({ text }, at) =>
        countForChrf(comparedEnglish(text), comparedEnglish(wanted[at] ?? '')),
      ),
    ),
    difference: compareBleu(counts, countLines(free, plain), createRandom(SEED)),
  };
}

export interface TermVerdict {
  readonly french: string;
  readonly wanted: string;
  readonly isUsed: boolean;
  readonly isReferenceForm: boolean;
  /** Null where the translation was free, or the engine says nothing. */
  readonly outcome: SteeringOutcome | null;
}

/** What became of each term of a line. */
export function judgeTerms(
  { french, terms }: TestLine,
  dictionary: Dictionary,
  output: LineOutput | undefined,
): readonly TermVerdict[] {
  const text = output?.text ?? '';
  const used = findTermsUsed(
    text,
    terms.map((term) => formsOf(term, dictionary, sliceSpan(french, term.span))),
  );
  const asReferred = findTermsUsed(
    text,
    terms.map(({ english }) => [dictionary === 'lemma' ? english.real : english[dictionary]]),
  );
  return terms.map((term, at) => ({
    french: sliceSpan(french, term.span),
    wanted: term.english[dictionary],
    isUsed: used[at] != null,
    isReferenceForm: asReferred[at] != null,
    outcome: output?.outcomes.get(term) ?? null,
  }));
}

/**
 * What a translation that obeys is held to: the reference, and for made-up terms the reference with
 * them in the place of its own. Else obeying would count as an error, and nothing be learnt of the
 * rest of the sentence.
 */
export function referenceFor({ reference, terms }: TestLine, dictionary: Dictionary): string {
  if (dictionary !== 'random') return reference;
  let text = comparedEnglish(reference);
  for (const { english } of terms) {
    const [before, after, ...others] = text.split(english.real);
    if (before === undefined || after === undefined || others.length > 0) continue;
    text = before + english.random + after;
  }
  return text;
}

const countLines = (outputs: readonly LineOutput[], references: readonly string[]): BleuCounts[] =>
  outputs.map(({ text }, at) =>
    countForBleu(comparedEnglish(text), comparedEnglish(references[at] ?? '')),
  );
