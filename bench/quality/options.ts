import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { defaultModelId } from '@/lib/mt/models/registry';
import { type Dictionary, dictionaries } from './dictionaries';
import { type SteeringMode, steeringModes } from './steering-modes';

export const usage = `Usage: npm run bench:quality -- [options]
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

/** What the bench was asked for. */
export interface Options {
  readonly corpus: string;
  readonly model: string;
  readonly models: string;
  readonly modes: readonly SteeringMode[];
  readonly dictionaries: readonly Dictionary[];
  /** Terms a sentence at most. */
  readonly terms: number;
  readonly least: number;
  /** Null where the app chooses how many terms a sentence annotates. */
  readonly annotated: number | null;
  /** How many lines; null for all. */
  readonly limit: number | null;
  readonly engines: number;
  /** The file that every line goes to; null for none. */
  readonly dump: string | null;
  readonly measures: 'terms' | 'kept' | 'nothing but help';
}

const MOST_ENGINES = 2;
const QUICK_LINES = 200;

/** Throws on an option that is not known, or whose value is none. */
export function readOptions(): Options {
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
  const annotated = values.annotated === undefined ? null : v.parse(count, values.annotated);
  const limit = values.limit === undefined ? null : v.parse(count, values.limit);
  return {
    corpus: values.corpus,
    model: values.model,
    models: values.models,
    modes: v.parse(listOf(steeringModes), values.modes),
    dictionaries: v.parse(listOf(dictionaries), values.dictionaries),
    terms: v.parse(count, values.terms),
    least: v.parse(count, values.least),
    annotated,
    limit: limit ?? (values.quick ? QUICK_LINES : null),
    engines:
      values.engines === undefined
        ? Math.min(MOST_ENGINES, availableParallelism())
        : v.parse(count, values.engines),
    dump: values.dump ?? null,
    measures: values.help ? 'nothing but help' : values.kept ? 'kept' : 'terms',
  };
}

const count = v.pipe(v.string(), v.regex(/^\d+$/, 'expected a number'), v.transform(Number));

const listOf = <const Names extends readonly string[]>(names: Names) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.split(',')),
    v.array(v.picklist(names)),
  );
