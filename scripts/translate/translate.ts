/**
 * Translates with the app's own engine, in a thread for each core. What goes wrong is told on standard
 * error, with a non-zero exit.
 *
 *     npm run --silent translate -- [options] < in.txt > out.txt
 *
 * translates line by line, as many lines out as in; standard output has the translation alone.
 *
 *     npm run --silent translate -- [options] files or folders…
 *
 * translates documents into files. One that is there already is left alone; one that was stopped, by
 * Ctrl-C or otherwise, goes on from there.
 */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type ExportSides, exportSides } from '@/lib/export/export-document';
import { type Format, formats } from '@/lib/export/formats';
import { defaultModelId, models } from '@/lib/mt/models/registry';
import { BEAM_SIZE } from '@/lib/mt/translator';
import { engineName } from '@/lib/pipeline/translation-memory';
import { createDocumentTerms, type DocumentTerms, noTerms } from './document-terms';
import { listInputs } from './list-inputs';
import { readGlossaries } from './read-glossaries';
import { readMemories } from './read-memories';
import { shareWork } from './share-work';
import { startTranslators } from './start-translators';
import { tellForeignLines } from './tell-foreign-lines';
import { translateDocuments } from './translate-documents';
import { readLines, translateLines } from './translate-lines';

/** The browser's own translator, and the files that a reader gave to a browser, are not here. */
const modelIds = models.flatMap(({ from, id }) =>
  from === 'browser' || from === 'files' ? [] : [id],
);

const usage = `Usage: npm run --silent translate -- [options] < in.txt > out.txt
       npm run --silent translate -- [options] files or folders…
Files are text, Markdown, web pages, Word, OpenDocument, EPUB, PDF or subtitles; of a folder, those in it. A sentence
is kept as soon as it is done: a run that was ended goes on where it was.
  --model <id>        ${modelIds.join(' or ')}
  --beam <size>       look at so many translations side by side, from 1 to 16: ${BEAM_SIZE} when it is not said,
                      as the page does; 1 is three times as fast, and a little worse
  --glossary <file>   terms to use: TBX, MultiTerm's XML, a workbook or a table of French and English;
                      may be given several times, and of two the first given has its way
  --memory <file>     a translation memory, TMX or XLIFF, may be given several times: a sentence that one has
                      is taken from it, the first given first, and is not translated
  --models <folder>   where the embedded models are, instead of public/models
Of files:
  --format <format>   what is written: ${formats.join(', ')}; txt when it is not said
  --sides <sides>     english (when it is not said) or both, in formats for reading
  --terms             the glossary's terms with their definitions, after the text
  --notice            a line that says that the English is a machine's
  --as-french         translate what seems to be no French too, in place of leaving it as it stands
  --out <folder>      where to, instead of beside each file
  --help              these lines`;

/** A path on the command line is relative to where the command was given, which npm leaves. */
const givenPath = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);

const folderAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      model: { type: 'string', default: defaultModelId },
      models: { type: 'string' },
      glossary: { type: 'string', multiple: true, default: [] },
      memory: { type: 'string', multiple: true, default: [] },
      beam: { type: 'string' },
      format: { type: 'string' },
      sides: { type: 'string' },
      terms: { type: 'boolean', default: false },
      notice: { type: 'boolean', default: false },
      'as-french': { type: 'boolean', default: false },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  if (positionals.length === 0 && (values.format !== undefined || values.out !== undefined)) {
    throw new Error('--format and --out are for files: name some');
  }
  const format = readFormat(values.format);
  const beam = readBeam(values.beam);
  const terms = values.glossary.length === 0 ? noTerms : readTerms(values.glossary);
  const recall = readMemories(
    values.memory.map((name) => ({ name, path: givenPath(name) })),
    (line) => console.error(line),
  );
  const { all, digest } = await startTranslators({
    model: values.model,
    modelsFolder:
      values.models === undefined ? folderAt('../../public/models') : givenPath(values.models),
    cacheFolder: folderAt('../../node_modules/.cache/models'),
    beam,
  });
  try {
    if (positionals.length === 0) {
      const given = tellForeignLines(readLines(process.stdin), (line) => console.error(line));
      const lines = translateLines(given, all, terms.wantedIn, recall);
      for await (const line of lines) {
        if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
      }
      return;
    }
    const controller = new AbortController();
    // A second signal ends the process at once; nothing is lost by that either.
    process.once('SIGINT', () => controller.abort());
    const areAllThere = await translateDocuments(
      listInputs(positionals.map(givenPath)),
      values.out === undefined ? null : givenPath(values.out),
      {
        format,
        options: {
          sides: readSides(values.sides),
          isOnlyByHand: false,
          hasTerms: values.terms,
          hasNotice: values.notice,
        },
      },
      {
        translate: shareWork(all),
        terms,
        recall,
        engine: engineName(digest, beam),
        translatesForeign: values['as-french'],
        signal: controller.signal,
      },
      (line) => console.error(line),
    );
    if (!areAllThere) process.exitCode = controller.signal.aborted ? 130 : 1;
  } finally {
    for (const translator of all) translator.dispose();
  }
}

function readFormat(given = 'txt'): Format {
  const format = formats.find((each) => each === given);
  if (format) return format;
  throw new Error(`--format ${given}: ${formats.join(', ')} are known`);
}

function readSides(given = 'english'): ExportSides {
  const sides = exportSides.find((each) => each === given);
  if (sides) return sides;
  throw new Error(`--sides ${given}: ${exportSides.join(' or ')} is expected`);
}

/** 1 is greedy. */
function readBeam(beam: string | undefined): number {
  if (beam === undefined) return BEAM_SIZE;
  const size = Number(beam);
  if (Number.isInteger(size) && size >= 1 && size <= 16) return size;
  throw new Error(`--beam ${beam}: a whole number from 1 to 16 is expected`);
}

const readTerms = (files: readonly string[]): DocumentTerms =>
  createDocumentTerms(
    readGlossaries(
      files.map((name) => ({ name, path: givenPath(name) })),
      (line) => console.error(line),
    ),
  );

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the output has closed it, as `head` does.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
