import { assertNever } from '@/lib/base/assert-never';
import type { Dictionary } from './dictionaries';
import type { Score, Use } from './score-outputs';
import type { SteeringMode } from './steering-modes';

/** One line of the result: a way of asking, and what it reached. */
export interface ScoredRun {
  readonly dictionary: Dictionary;
  /** `free` has been asked for nothing; its use is what the model says by itself. */
  readonly mode: SteeringMode | 'free';
  readonly score: Score;
}

/** A Markdown table, as the README has it. */
export function writeTable(runs: readonly ScoredRun[]): string {
  const rows = runs.map(({ dictionary, mode, score }) => {
    const { difference: by, useByOutcome } = score;
    const outcomes = Object.values(useByOutcome).map((use) => share(use.terms, score.use.terms));
    const against =
      mode === 'free' ? '' : `${signed(by.difference)} (${signed(by.low)} to ${signed(by.high)})`;
    return [
      dictionary,
      mode,
      percent(score.use),
      percent(score.useOfReferenceForm),
      isMadeTo(mode) ? outcomes.join(' / ') : '',
      score.bleu.toFixed(2),
      against,
      score.chrf.toFixed(2),
    ];
  });
  const head = [
    'Dictionary',
    'Way',
    'Used',
    'In that very form',
    'Followed / constrained / given up / costly / impossible',
    'BLEU',
    'against free (95 %)',
    'chrF',
  ];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The engine says what became of terms only where it was to see to them. */
const isMadeTo = (mode: ScoredRun['mode']): boolean => mode === 'steered' || mode === 'constrained';

const percent = ({ used, terms }: Use): string => `${share(used, terms)} %`;

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** What is promised of the app's own way, and whether it was reached; of the dictionaries that ran. */
export function checkBars(runs: readonly ScoredRun[]): readonly string[] {
  const say = (isReached: boolean, what: string) => `${isReached ? 'reached' : 'MISSED'}: ${what}`;
  const isUsed = ({ use }: Score, least: number) => use.used >= least * use.terms;
  return runs
    .filter(({ mode }) => mode === 'steered')
    .flatMap(({ dictionary, score }): string[] => {
      const used = `${dictionary} terms used in ${percent(score.use)}`;
      switch (dictionary) {
        case 'real':
          return [
            say(isUsed(score, 0.95), `${used}, 95 % wanted`),
            say(
              score.difference.difference >= 0,
              `BLEU ${signed(score.difference.difference)} against free, no loss wanted`,
            ),
          ];
        case 'random':
          return [say(isUsed(score, 0.9), `${used}, 90 % wanted`)];
        case 'lemma':
          return [];
        default:
          return assertNever(dictionary);
      }
    });
}
