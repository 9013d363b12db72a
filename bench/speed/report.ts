import { type Summary, summarise, summariseRatios } from '../statistics';
import { type ContestantName, contestants } from './contest/contestants';
import type { ContestantSample } from './contest/measure-contestant';
import type { AppSample } from './measure-app';
import type { Limit } from './measure-limit';
import type { SizeSample } from './measure-sizes';
import { sizeLines } from './report-sizes';
import { row } from './table-row';

/** All that one run measured; the samples at one place of any two lists are of one round. */
export interface Measured {
  readonly app: readonly AppSample[];
  /** Absent: a rival that was not to be had. */
  readonly contestants: Readonly<Partial<Record<ContestantName, readonly ContestantSample[]>>>;
  readonly limit: Limit;
  /** Empty when they were not asked for. */
  readonly sizes: readonly SizeSample[];
}

/**
 * Of pairs within a round, over both texts unless they are named. Those of words are better the higher,
 * those of times the lower. `firstSentenceVsPipeline` is of the whole reader, which does more than show
 * one sentence; `engine…` is of the engine in a bare page, as the pipeline has it.
 */
export function ratiosOf({ app, contestants: samples }: Measured): Record<string, Summary> {
  const words = (name: ContestantName) =>
    samples[name]?.map(({ wordsPerSecond }) => wordsPerSecond);
  const articleWords = (name: ContestantName) =>
    samples[name]?.map(({ articleWordsPerSecond }) => articleWordsPerSecond);
  const coldFirst = samples.pipeline?.map(({ coldFirstSentenceMs }) => coldFirstSentenceMs);
  const warmFirst = samples.pipeline?.map(({ warmFirstSentenceMs }) => warmFirstSentenceMs);
  const pairs: Record<string, readonly (readonly number[] | undefined)[]> = {
    wordsVs2172: [words('greedy'), words('xenova2172')],
    wordsVsPipeline: [words('greedy'), words('pipeline')],
    batchWordsVsPipeline: [words('greedy'), words('pipelineInBatches')],
    firstSentenceVsPipeline: [app.map((sample) => sample.coldFirstSentenceMs), coldFirst],
    engineFirstSentenceVsPipeline: [
      samples.greedy?.map(({ coldFirstSentenceMs }) => coldFirstSentenceMs),
      coldFirst,
    ],
    warmFirstSentenceVsPipeline: [app.map((sample) => sample.warmFirstSentenceMs), warmFirst],
    appDraftWordsVsPipeline: [
      app.map((sample) => sample.warmDraftWordsPerSecond),
      articleWords('pipeline'),
    ],
    appWordsVsPipeline: [app.map((sample) => sample.warmWordsPerSecond), articleWords('pipeline')],
    beamWordsVsPipeline: [words('beam4'), words('pipeline')],
    articleWordsVs2172: [articleWords('greedy'), articleWords('xenova2172')],
    articleWordsVsPipeline: [articleWords('greedy'), articleWords('pipeline')],
    articleBatchWordsVsPipeline: [articleWords('greedy'), articleWords('pipelineInBatches')],
  };
  return Object.fromEntries(
    Object.entries(pairs).flatMap(([name, [ours, theirs]]) =>
      ours?.length && theirs?.length ? [[name, summariseRatios(ours, theirs)]] : [],
    ),
  );
}

/** The tables for the README. */
export function writeTables(measured: Measured): string {
  const lines = [
    '| | first sentence, cold | warm | article, words/s | FLORES, words/s | BLEU | peak memory |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...contestants.flatMap(({ name, title }) => {
      const samples = measured.contestants[name];
      return samples?.length ? [sampleRow(title, samples)] : [];
    }),
    appRow('the reader itself, its first drafts', measured.app, 'warmDraftWordsPerSecond'),
    appRow('the reader itself, the second look with it', measured.app, 'warmWordsPerSecond'),
    '',
    '| ratio, of pairs within a round | median |',
    '| --- | --: |',
    ...Object.entries(ratiosOf(measured)).map(([name, ratio]) =>
      row([name, `${ratio.median.toFixed(2)} ± ${ratio.spread.toFixed(2)}`]),
    ),
    '',
    ...cancelLines(measured),
    '',
    ...limitLines(measured),
  ];
  if (measured.sizes.length > 0) lines.push('', ...sizeLines(measured.sizes));
  return lines.join('\n');
}

const appRow = (
  title: string,
  app: readonly AppSample[],
  speed: 'warmDraftWordsPerSecond' | 'warmWordsPerSecond',
): string =>
  sampleRow(
    title,
    app.map((sample) => ({
      ...sample,
      articleWordsPerSecond: sample[speed],
      floresWordsPerSecond: null,
      bleu: null,
    })),
  );

interface Row {
  readonly coldFirstSentenceMs: number;
  readonly warmFirstSentenceMs: number;
  readonly articleWordsPerSecond: number;
  readonly floresWordsPerSecond: number | null;
  readonly bleu: number | null;
  readonly peakBytes: number | null;
}

function sampleRow(title: string, samples: readonly Row[]): string {
  const cell = (pick: (sample: Row) => number | null, unit = '') =>
    told(samples.map(pick), 0, unit);
  return row([
    title,
    cell((sample) => sample.coldFirstSentenceMs, ' ms'),
    cell((sample) => sample.warmFirstSentenceMs, ' ms'),
    cell((sample) => sample.articleWordsPerSecond),
    cell((sample) => sample.floresWordsPerSecond),
    told(
      samples.map(({ bleu }) => bleu),
      1,
    ),
    cell(({ peakBytes }) => peakBytes && peakBytes / 1e6, ' MB'),
  ]);
}

/** The engine's own, over all rounds: a cancel is as slow as its slowest. */
function cancelLines({ contestants: samples }: Measured): string[] {
  return contestants.flatMap(({ name, title }) => {
    const known = samples[name]?.flatMap(({ cancelMs }) => cancelMs ?? []) ?? [];
    if (known.length === 0) return [];
    const tell = (during: 'decoding' | 'seekingTerms') => {
      const { median } = summarise(known.map((each) => each[during].median));
      const most = Math.max(...known.map((each) => each[during].max));
      return `${median.toFixed(0)} ms (median), ${most.toFixed(0)} ms (longest)`;
    };
    return [
      `A cancel of ${title}: ${tell('decoding')} while decoding, ${tell('seekingTerms')} while terms are sought.`,
    ];
  });
}

function limitLines({ limit, contestants: samples }: Measured): string[] {
  const { multiplyAddsPerSecond, wholeVocabulary, shortlist } = limit;
  const speeds = samples.greedy?.map(({ wordsPerSecond }) => wordsPerSecond) ?? [];
  const speed = speeds.length > 0 ? summarise(speeds).median : 0;
  const against = (each: Limit['shortlist']) =>
    `${(each.multiplyAddsPerWord / 1e6).toFixed(1)} million multiply–adds a word with ` +
    `${each.scoredTokens} tokens scored a step: ${each.wordsPerSecond.toFixed(0)} words/s at most, ` +
    `of which greedy reaches ${((100 * speed) / each.wordsPerSecond).toFixed(0)} %`;
  return [
    `The runtime's int8 product reaches ${(multiplyAddsPerSecond / 1e9).toFixed(1)} billion multiply–adds a second here.`,
    `${against(wholeVocabulary)}.`,
    `${against(shortlist)}.`,
  ];
}

/** Median and spread; a dash where something could not be told. */
function told(values: readonly (number | null)[], digits: number, unit = ''): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return '–';
  const { median, spread } = summarise(known);
  return `${median.toFixed(digits)} ± ${spread.toFixed(digits)}${unit}`;
}
