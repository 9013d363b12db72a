/**
 * Translates with the app's own engine, in a thread for each core. What goes wrong is told on standard
 * error, with a non-zero exit.
 *
 *     npm run --silent translate -- [options] < in.txt > out.txt
 *
 * translates line by line, as many lines out as in; standard output has the translation alone.
 *
 *     npm run --silent translate -- [options] files…
 *
 * translates documents into files. One that is there already is left alone; one that was stopped, by
 * Ctrl-C or otherwise, goes on from there.
 */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { wantedTerms } from '@/glossary/findings/wanted-terms';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';
import { defaultModelId, models } from '@/lib/mt/models/registry';
import type { WantedTerm } from '@/lib/mt/translator';
import { readGlossary } from './read-glossary';
import { shareWork } from './share-work';
import { startTranslators } from './start-translators';
import { type DocumentFormat, documentFormats } from './translate-document';
import { translateDocuments } from './translate-documents';
import { readLines, translateLines } from './translate-lines';

const usage = `Usage: npm run --silent translate -- [options] < in.txt > out.txt
       npm run --silent translate -- [options] files…
  --model <id>        ${models.map(({ id }) => id).join(' or ')}
  --beam <size>       look at so many translations side by side, from 2 to 16: slower, a little better
  --glossary <file>   terms to use: TBX, or a table (tabs, commas, semicolons) of French and English
  --models <folder>   where the embedded models are, instead of public/models
Of files:
  --format <format>   what is written: ${documentFormats.join(', ')}; txt when it is not said
  --out <folder>      where to, instead of beside each file`;

/** A path on the command line counts from where the command was given, which npm leaves. */
const givenPath = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);

const folderAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      model: { type: 'string', default: defaultModelId },
      models: { type: 'string' },
      glossary: { type: 'string' },
      beam: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.error(usage);
    return;
  }
  if (positionals.length === 0 && (values.format !== undefined || values.out !== undefined)) {
    throw new Error('--format and --out are for files: name some');
  }
  const format = readFormat(values.format);
  const beam = readBeam(values.beam);
  const findTerms = values.glossary === undefined ? () => [] : termFinder(values.glossary);
  const { all, digest } = await startTranslators({
    model: values.model,
    modelsFolder:
      values.models === undefined ? folderAt('../../public/models') : givenPath(values.models),
    cacheFolder: folderAt('../../node_modules/.cache/models'),
    beam,
  });
  try {
    if (positionals.length === 0) {
      for await (const line of translateLines(readLines(process.stdin), all, findTerms)) {
        if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
      }
      return;
    }
    const controller = new AbortController();
    // A second one ends the process at once; nothing is lost by that either.
    process.once('SIGINT', () => controller.abort());
    const areAllThere = await translateDocuments(
      positionals.map(givenPath),
      values.out === undefined ? null : givenPath(values.out),
      format,
      {
        translate: shareWork(all),
        findTerms,
        engine: beam === null ? digest : `${digest} beam ${beam}`,
        signal: controller.signal,
      },
      (line) => console.error(line),
    );
    if (!areAllThere) process.exitCode = controller.signal.aborted ? 130 : 1;
  } finally {
    for (const translator of all) translator.dispose();
  }
}

function readFormat(given = 'txt'): DocumentFormat {
  const format = documentFormats.find((each) => each === given);
  if (format) return format;
  throw new Error(`--format ${given}: ${documentFormats.join(', ')} are known`);
}

/** Null for greedy. */
function readBeam(beam: string | undefined): number | null {
  if (beam === undefined) return null;
  const size = Number(beam);
  if (Number.isInteger(size) && size >= 2 && size <= 16) return size;
  throw new Error(`--beam ${beam}: a whole number from 2 to 16 is expected`);
}

function termFinder(file: string): (sentence: string) => readonly WantedTerm[] {
  const entries = readGlossary(file, givenPath(file), (line) => console.error(line));
  const matcher = compileGlossary(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (sentence) => wantedTerms(matchTerms(matcher, sentence), byId);
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
