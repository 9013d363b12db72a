/**
 * Converts glossaries between the formats of other programs. What is left out is told on standard error;
 * when nothing can be read, the exit is not zero.
 *
 *     npm run --silent glossary -- [options] in [out…]
 */
import { writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exportGlossary } from '@/glossary/export/export-glossary';
import { type GlossaryFormat, glossaryFormats } from '@/glossary/export/formats';
import { importEncodings } from '@/glossary/import/decode-file';
import type { ImportChoices } from '@/glossary/import/preview';
import { type ColumnRole, columnRoles } from '@/glossary/import/table/column-roles';
import { previewFile } from './read-glossary';
import { readSourceFormat, sourceFormats } from './source-formats';
import { tellLeftOut } from './tell-left-out';

const usage = `Usage: npm run --silent glossary -- [options] in [out…]
  in                  TBX, MultiTerm's XML, XLIFF 2, a workbook (.xlsx, .ods), or a table with tabs, commas or
                      semicolons
  out                 what it is converted to, by the ending: .tbx, .csv, .tsv, .xlsx, .txt (OmegaT);
                      without one a table with tabs goes to standard output
  --to <format>       the format of all that is written: ${glossaryFormats.join(', ')}
  --from <format>     the format of what is read, where it is not to be guessed: ${sourceFormats.join(', ')}
  --encoding <name>   of a text: ${importEncodings.join(', ')}
  --sheet <number>    of a workbook, from 1
  --columns <roles>   what each column holds, with commas: ${columnRoles.join(', ')}
  --languages <pair>  the codes that are read as French and as English, as in es,en; of XML`;

/** A path on the command line is relative to where the command was given, which npm leaves. */
const givenPath = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      encoding: { type: 'string' },
      sheet: { type: 'string' },
      columns: { type: 'string' },
      languages: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [source, ...targets] = positionals;
  if (values.help || source === undefined) {
    console.error(usage);
    if (!values.help) process.exitCode = 1;
    return;
  }
  const formats = targets.map((target) => formatOf(target, values.to));
  const said = values.from === undefined ? null : readSourceFormat(values.from);
  if (values.from !== undefined && said === null) {
    throw new Error(`--from ${values.from}: ${sourceFormats.join(', ')} are known`);
  }
  const tell = (line: string) => console.error(line);
  const { taken, reading } = previewFile(source, givenPath(source), tell, {
    ...said?.choices,
    ...choicesOf(values),
  });
  if (said && !said.fits(reading)) throw new Error(`${source}: this is not ${values.from}`);
  const entries = taken.map(({ entry }) => entry);
  if (targets.length === 0) {
    const { bytes, leftOut } = exportGlossary(entries, readFormat(values.to ?? 'tsv'));
    for (const line of tellLeftOut(source, leftOut)) tell(line);
    process.stdout.write(bytes);
  }
  for (const [at, target] of targets.entries()) {
    const { bytes, leftOut } = exportGlossary(entries, formats[at] ?? 'tbx');
    for (const line of tellLeftOut(target, leftOut)) tell(line);
    writeFileSync(givenPath(target), bytes);
  }
}

/** What the options choose of how a file is read. */
function choicesOf(values: {
  readonly encoding?: string | undefined;
  readonly sheet?: string | undefined;
  readonly columns?: string | undefined;
  readonly languages?: string | undefined;
}): ImportChoices {
  const [french, english, ...others] = values.languages?.split(',') ?? [];
  if (values.languages !== undefined && (!french || !english || others.length > 0)) {
    throw new Error(`--languages ${values.languages}: two codes are expected, as in es,en`);
  }
  return {
    ...(values.encoding === undefined ? {} : { encoding: readEncoding(values.encoding) }),
    ...(values.sheet === undefined ? {} : { sheet: readSheetNumber(values.sheet) - 1 }),
    ...(values.columns === undefined
      ? {}
      : { columns: values.columns.split(',').map((role) => readRole(role.trim())) }),
    ...(french && english ? { languages: { french, english } } : {}),
  };
}

function readEncoding(name: string): string {
  if (importEncodings.some((each) => each === name)) return name;
  throw new Error(`--encoding ${name}: ${importEncodings.join(', ')} are known`);
}

function readSheetNumber(given: string): number {
  const sheet = Number(given);
  if (Number.isInteger(sheet) && sheet > 0) return sheet;
  throw new Error(`--sheet ${given}: a whole number from 1 is expected`);
}

function readRole(name: string): ColumnRole {
  const role = columnRoles.find((each) => each === name);
  if (role) return role;
  throw new Error(`--columns ${name}: ${columnRoles.join(', ')} are known`);
}

function readFormat(name: string): GlossaryFormat {
  const format = glossaryFormats.find((each) => each === name);
  if (format) return format;
  throw new Error(`--to ${name}: ${glossaryFormats.join(', ')} are known`);
}

const byEnding: ReadonlyMap<string, GlossaryFormat> = new Map<string, GlossaryFormat>([
  ['.tbx', 'tbx'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.tab', 'tsv'],
  ['.xlsx', 'xlsx'],
  ['.txt', 'omegat'],
]);

function formatOf(target: string, said: string | undefined): GlossaryFormat {
  if (said !== undefined) return readFormat(said);
  const format = byEnding.get(extname(target).toLowerCase());
  if (format) return format;
  throw new Error(`${target}: say with --to which format it is to have`);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has had enough, as `head` has.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
