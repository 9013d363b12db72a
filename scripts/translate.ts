/**
 * `npm run --silent translate -- [--model id] [--glossary terms.tsv] [--beam 4] < in.txt > out.txt`: translates
 * line by line with the app's own engine, as many lines out as in. Standard output has the translation
 * alone; what goes wrong is told on standard error, with a non-zero exit.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileGlossary, matchTerms } from '@/glossary/match-terms';
import { wantedTerms } from '@/glossary/wanted-terms';
import { defaultModelId, models } from '@/lib/mt/models/registry';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';
import type { Translator, WantedTerm } from '@/lib/mt/translator';
import type { SearchKind } from '@/lib/mt/worker/search';
import { readTermTable } from './read-term-table';
import { readLines, translateLines } from './translate-lines';

const usage = `Usage: npm run --silent translate -- [options] < in.txt > out.txt
  --model <id>        ${models.map(({ id }) => id).join(' or ')}
  --beam <size>       look at so many translations side by side, from 2 to 16: slower, a little better
  --glossary <file>   terms to use: French, a tab, English, one a line
  --models <folder>   where the embedded models are, instead of public/models`;

/** Sentences decoded side by side; the more, the less a sentence costs, up to about here. */
const batching = { size: 32, firstSize: 32, lookahead: 512 };
/** Each has the weights in memory. */
const MOST_TRANSLATORS = 2;

/** A path on the command line counts from where the command was given, which npm leaves. */
const givenPath = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);

const folderAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      model: { type: 'string', default: defaultModelId },
      models: { type: 'string' },
      glossary: { type: 'string' },
      beam: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.error(usage);
    return;
  }
  const modelsFolder =
    values.models === undefined ? folderAt('../public/models') : givenPath(values.models);
  const findTerms = values.glossary === undefined ? () => [] : termFinder(values.glossary);
  const translators = await loadTranslators(values.model, modelsFolder, readSearch(values.beam));
  for await (const line of translateLines(readLines(process.stdin), translators, findTerms)) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  }
  for (const translator of translators) translator.dispose();
}

function readSearch(beam: string | undefined): SearchKind {
  if (beam === undefined) return { kind: 'greedy' };
  const size = Number(beam);
  if (Number.isInteger(size) && size >= 2 && size <= 16) return { kind: 'beam', size };
  throw new Error(`--beam ${beam}: a whole number from 2 to 16 is expected`);
}

async function loadTranslators(
  model: string,
  modelsFolder: string,
  search: SearchKind,
): Promise<Translator[]> {
  const cacheFolder = folderAt('../node_modules/.cache/models');
  const count = Math.min(MOST_TRANSLATORS, availableParallelism());
  const translators: Translator[] = [];
  for (let made = 0; made < count; made += 1) {
    const translator = createNodeTranslator({ model, modelsFolder, cacheFolder, batching, search });
    const loaded = await translator.load(() => undefined);
    if (!loaded.ok) {
      const { code, ...facts } = loaded.failure;
      throw new Error(`${model}: ${code} ${JSON.stringify(facts)}`);
    }
    translators.push(translator);
  }
  return translators;
}

function termFinder(file: string): (sentence: string) => readonly WantedTerm[] {
  const entries = readTable(file);
  const matcher = compileGlossary(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (sentence) => wantedTerms(matchTerms(matcher, sentence), byId);
}

function readTable(file: string): ReturnType<typeof readTermTable> {
  try {
    return readTermTable(readFileSync(givenPath(file), 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has had enough, as `head` has.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
