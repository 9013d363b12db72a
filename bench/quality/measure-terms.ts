import { readFileSync, writeFileSync } from 'node:fs';
import { askFor, type Dictionary } from './dictionaries';
import { loadEngines, measuredBy } from './engines';
import type { Options } from './options';
import { judgeTerms, scoreOutputs } from './score-outputs';
import { annotateMost, askInMode, type SteeringMode } from './steering-modes';
import { readTermTable, readTestSet, type TestLine, thinOut } from './test-set';
import { type Ask, type LineOutput, translateSet } from './translate-set';
import { checkBars, type ScoredRun, writeTable } from './write-report';

/** What was said under one way of asking. */
interface Output {
  readonly dictionary: Dictionary;
  readonly mode: ScoredRun['mode'];
  readonly lines: readonly LineOutput[];
}

/**
 * Measures term use, BLEU and chrF for each dictionary and mode, prints a table, and writes
 * `bench/results/quality.json` where the whole set was measured.
 */
export async function measureTerms(options: Options): Promise<void> {
  const table = readTermTable(readFileSync('bench/quality/terms.tsv', 'utf8'));
  const all = readTestSet(table, options.corpus, options.terms).filter(
    ({ terms }) => terms.length >= options.least,
  );
  const lines = thinOut(all, options.limit ?? all.length);
  const engines = await loadEngines(options, { kind: 'greedy' });
  const started = performance.now();
  const translate = (ask: Ask) => translateSet(lines, ask, engines.translators, engines.cache);
  const free = await translate(() => []);
  const outputs: Output[] = [];
  for (const dictionary of options.dictionaries) {
    outputs.push({ dictionary, mode: 'free', lines: free });
    for (const mode of options.modes) {
      console.error(`${dictionary}, ${mode}: after ${minutesSince(started).toFixed(1)} min`);
      const ask = askAs(dictionary, mode, options.annotated);
      outputs.push({ dictionary, mode, lines: await translate(ask) });
    }
  }
  engines.dispose();
  const runs = outputs.map(({ dictionary, mode, lines: said }): ScoredRun => {
    return { dictionary, mode, score: scoreOutputs(lines, said, dictionary, free) };
  });
  console.log(writeTable(runs));
  for (const line of checkBars(runs)) console.log(line);
  const result = {
    ...measuredBy(engines.model),
    testSet: table.name,
    lines: lines.length,
    terms: lines.reduce((sum, { terms }) => sum + terms.length, 0),
    /** What was not kept from an earlier run, and the minutes that it took. */
    sentencesTranslated: engines.cache.added,
    minutes: minutesSince(started),
    engines: options.engines,
    runs,
  };
  // A part of the set is for whoever is at work on it.
  if (lines.length === table.termsByLine.size && options.annotated === null) {
    writeFileSync('bench/results/quality.json', `${JSON.stringify(result, null, 2)}\n`);
  }
  if (options.dump !== null) writeFileSync(options.dump, describeLines(lines, outputs));
}

function askAs(dictionary: Dictionary, mode: SteeringMode, annotated: number | null): Ask {
  return (terms, sentence) => {
    const wanted = askFor(terms, dictionary, sentence);
    return askInMode(annotated === null ? wanted : annotateMost(wanted, annotated), mode);
  };
}

function describeLines(lines: readonly TestLine[], outputs: readonly Output[]): string {
  return lines
    .map((line, at) =>
      [
        `${line.line} FR   ${line.french}`,
        `REF  ${line.reference}`,
        ...outputs.map(({ dictionary, mode, lines: said }) => {
          const verdicts = judgeTerms(line, dictionary, said[at]).map(
            ({ french, wanted, isUsed, outcome }) =>
              `${french} = ${wanted}: ${isUsed ? 'used' : 'MISSED'}, ${outcome ?? 'free'}`,
          );
          return `${dictionary} ${mode}: ${said[at]?.text}\n       [${verdicts.join('; ')}]`;
        }),
      ].join('\n'),
    )
    .join('\n\n');
}

function minutesSince(started: number): number {
  return (performance.now() - started) / 60_000;
}
