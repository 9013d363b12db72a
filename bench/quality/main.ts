/**
 * How well the glossary steers: `npm run bench:quality -- --corpus <folder of newstest2013.fr and .en>`.
 * Term use, BLEU and chrF through the app's own engine, for three dictionaries; see `usage`. Writes
 * `bench/results/quality.json` and prints a table. What was translated is kept, by model and engine, so
 * that a run that was stopped goes on, and one that changes nothing is over at once.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { createHintingTranslator } from '@/lib/hints/hinting-translator';
import { createLexiconLoader } from '@/lib/lexicon/load-lexicon';
import { createWordKnowledgeLoader } from '@/lib/lexicon/load-word-knowledge';
import { defaultModelId } from '@/lib/mt/models/registry';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';
import { BEAM_SIZE, type ModelIdentity, type Translator } from '@/lib/mt/translator';
import type { SearchKind } from '@/lib/mt/worker/search/search';
import { createNodeHinterLoader } from '../../scripts/translate/load-hinter';
import { bleuOf, countForBleu } from './bleu';
import { chrfOf, countForChrf } from './chrf';
import { comparedEnglish } from './compared-english';
import { askFor, type Dictionary, dictionaries } from './dictionaries';
import { judgeKept, writeKept } from './judge-kept';
import { digestSources, openOutcomeCache } from './outcome-cache';
import { judgeTerms, scoreOutputs } from './score-outputs';
import { annotateMost, askInMode, type SteeringMode, steeringModes } from './steering-modes';
import {
  readTermTable,
  readTestSet,
  readWholeSet,
  type TestLine,
  TestSetFailure,
  thinOut,
} from './test-set';
import { type Ask, type LineOutput, translateSet } from './translate-set';
import { checkBars, type ScoredRun, writeTable } from './write-report';

const usage = `Usage: npm run bench:quality -- [options]
  --corpus <folder>       holds newstest2013.fr and newstest2013.en; or QUALITY_CORPUS
  --model <id>            instead of the embedded model
  --models <folder>       where the embedded models are, instead of public/models
  --modes <list>          of ${steeringModes.join(', ')}; without any: annotated,steered
  --dictionaries <list>   of ${dictionaries.join(', ')}; without any: all
  --terms <n>             terms a sentence at most, from 1 to 6; without any: 2
  --least <n>             only sentences with as many terms; without any: 1
  --annotated <n>         annotate as many a sentence, in place of what the app chooses
  --limit <n>             only as many lines, drawn evenly; nothing is written to bench/results
  --quick                 the same as --limit 200
  --kept                  measure what is kept of numbers, names and marks, on all lines without terms
  --engines <n>           of one thread each; without any: one a core, two at most
  --dump <file>           every line with its terms and outputs, to read`;

const cacheFolder = 'node_modules/.cache/quality';
/** All that decides what the engine says of a sentence, but for the model. */
const engineSources = [
  'lib/mt',
  'lib/text',
  'lib/verbatim',
  'lib/quantities',
  'lib/names',
  'lib/marks',
  'lib/headings',
  'lib/flags',
  'lib/hints',
  'lib/dictionary',
];
const MOST_ENGINES = 2;
const loadHinter = createNodeHinterLoader('public');
const batching = { size: 32, firstSize: 32, lookahead: 512, seeksTerms: 'at-once' } as const;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.QUALITY_CORPUS ?? '.' },
    model: { type: 'string', default: defaultModelId },
    models: { type: 'string', default: 'public/models' },
    modes: { type: 'string', default: 'annotated,steered' },
    dictionaries: { type: 'string', default: dictionaries.join(',') },
    terms: { type: 'string', default: '2' },
    least: { type: 'string', default: '1' },
    annotated: { type: 'string' },
    limit: { type: 'string' },
    quick: { type: 'boolean', default: false },
    kept: { type: 'boolean', default: false },
    engines: { type: 'string' },
    dump: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const count = v.pipe(v.string(), v.regex(/^\d+$/, 'expected a number'), v.transform(Number));
const listOf = <const Names extends readonly string[]>(names: Names) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.split(',')),
    v.array(v.picklist(names)),
  );
const given = {
  modes: v.parse(listOf(steeringModes), values.modes),
  dictionaries: v.parse(listOf(dictionaries), values.dictionaries),
  terms: v.parse(count, values.terms),
  least: v.parse(count, values.least),
  annotated: values.annotated === undefined ? null : v.parse(count, values.annotated),
  limit: values.limit === undefined ? null : v.parse(count, values.limit),
  engines:
    values.engines === undefined
      ? Math.min(MOST_ENGINES, availableParallelism())
      : v.parse(count, values.engines),
};

if (values.help) {
  console.log(usage);
} else {
  try {
    await (values.kept ? measureKept() : main());
  } catch (error) {
    if (!(error instanceof TestSetFailure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function main(): Promise<void> {
  const table = readTermTable(readFileSync('bench/quality/terms.tsv', 'utf8'));
  const all = readTestSet(table, values.corpus, given.terms).filter(
    ({ terms }) => terms.length >= given.least,
  );
  const limit = given.limit ?? (values.quick ? 200 : all.length);
  const lines = thinOut(all, limit);
  const { translators, model } = await loadTranslators();
  const file = `${cacheFolder}/${model.digest.slice(0, 16)}.jsonl`;
  const cache = openOutcomeCache(file, model.digest + digestSources(engineSources));
  const started = performance.now();
  const translate = (ask: Ask) => translateSet(lines, ask, translators, cache);
  const free = await translate(() => []);
  const outputs: {
    dictionary: Dictionary;
    mode: ScoredRun['mode'];
    lines: readonly LineOutput[];
  }[] = [];
  for (const dictionary of given.dictionaries) {
    outputs.push({ dictionary, mode: 'free', lines: free });
    for (const mode of given.modes) {
      console.error(`${dictionary}, ${mode}: after ${minutesSince(started).toFixed(1)} min`);
      outputs.push({ dictionary, mode, lines: await translate(askAs(dictionary, mode)) });
    }
  }
  for (const translator of translators) translator.dispose();
  const runs = outputs.map(({ dictionary, mode, lines: said }): ScoredRun => {
    return { dictionary, mode, score: scoreOutputs(lines, said, dictionary, free) };
  });
  console.log(writeTable(runs));
  for (const line of checkBars(runs)) console.log(line);
  const result = {
    ...provenance(model),
    testSet: table.name,
    lines: lines.length,
    terms: lines.reduce((sum, { terms }) => sum + terms.length, 0),
    /** What was not kept from an earlier run, and the minutes that it took. */
    sentencesTranslated: cache.added,
    minutes: minutesSince(started),
    engines: given.engines,
    runs,
  };
  // A part of the set is for whoever is at work on it.
  if (lines.length === table.termsByLine.size && given.annotated === null) {
    writeFileSync('bench/results/quality.json', `${JSON.stringify(result, null, 2)}\n`);
  }
  if (values.dump !== undefined) writeFileSync(values.dump, describeLines(lines, outputs));
}

/** Reads every line of the set, through the search that the page ends with. */
async function measureKept(): Promise<void> {
  const table = readTermTable(readFileSync('bench/quality/terms.tsv', 'utf8'));
  const all = readWholeSet(table, values.corpus);
  const lines = thinOut(all, given.limit ?? (values.quick ? 200 : all.length));
  const { translators, model } = await loadTranslators({ kind: 'beam', size: BEAM_SIZE });
  const file = `${cacheFolder}/${model.digest.slice(0, 16)}.jsonl`;
  const engine = `${model.digest} beam ${BEAM_SIZE} ${digestSources(engineSources)}`;
  const cache = openOutcomeCache(file, engine);
  const said = await translateSet(lines, () => [], translators, cache);
  for (const translator of translators) translator.dispose();
  const fetchFile = (address: string) =>
    Promise.resolve(new Uint8Array(readFileSync(`public${address}`)));
  const words = await createWordKnowledgeLoader(createLexiconLoader(fetchFile), fetchFile)();
  if (!words.ok) throw new Error(`The word lists could not be read: ${words.failure.code}`);
  const judge = (english: (line: TestLine, at: number) => string) =>
    judgeKept(
      lines.map((line, at) => ({ ...line, output: english(line, at) })),
      words.value,
    );
  const output = judge((_, at) => said[at]?.text ?? '');
  const reference = judge(({ reference: own }) => own);
  const pairs = lines.map((line, at) => ({
    said: comparedEnglish(said[at]?.text ?? ''),
    wanted: comparedEnglish(line.reference),
  }));
  const bleu = bleuOf(pairs.map((pair) => countForBleu(pair.said, pair.wanted)));
  const chrf = chrfOf(pairs.map((pair) => countForChrf(pair.said, pair.wanted)));
  console.log(writeKept(output, reference));
  console.log(`BLEU ${bleu.toFixed(2)}, chrF ${chrf.toFixed(2)}`);
  if (lines.length === all.length) {
    const result = { ...provenance(model), testSet: table.name, lines: lines.length };
    const measured = { ...result, beam: BEAM_SIZE, output, reference, bleu, chrf };
    writeFileSync('bench/results/kept.json', `${JSON.stringify(measured, null, 2)}\n`);
  }
  if (values.dump !== undefined) {
    const dumped = lines.map(
      ({ line, french }, at) => `${line} FR ${french}\nEN ${said[at]?.text}`,
    );
    writeFileSync(values.dump, dumped.join('\n\n'));
  }
}

/** Where and by what something was measured. */
function provenance(model: ModelIdentity) {
  return {
    commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
    date: new Date().toISOString(),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    model: model.id,
    modelDigest: model.digest,
  };
}

function askAs(dictionary: Dictionary, mode: SteeringMode): Ask {
  return (terms, sentence) => {
    const wanted = askFor(terms, dictionary, sentence);
    return askInMode(
      given.annotated === null ? wanted : annotateMost(wanted, given.annotated),
      mode,
    );
  };
}

async function loadTranslators(search: SearchKind = { kind: 'greedy' }): Promise<{
  readonly translators: readonly Translator[];
  readonly model: ModelIdentity;
}> {
  const translators = Array.from({ length: given.engines }, () =>
    createHintingTranslator(
      createNodeTranslator({
        model: values.model,
        modelsFolder: values.models,
        cacheFolder: 'node_modules/.cache/models',
        batching,
        search,
      }),
      loadHinter,
    ),
  );
  const models: ModelIdentity[] = [];
  for (const translator of translators) {
    const loaded = await translator.load(() => undefined);
    if (!loaded.ok) throw new Error(`${values.model}: ${JSON.stringify(loaded.failure)}`);
    models.push(loaded.value);
  }
  const [model] = models;
  if (!model) throw new Error('--engines must be 1 or more');
  return { translators, model };
}

function describeLines(
  lines: readonly TestLine[],
  outputs: readonly {
    readonly dictionary: Dictionary;
    readonly mode: string;
    readonly lines: readonly LineOutput[];
  }[],
): string {
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
