import type { FileReading, ImportChoices } from '@/glossary/import/preview';

/** The formats that a glossary may be said to be in. Unsaid, the file itself tells. */
export const sourceFormats = [
  'tbx',
  'multiterm',
  'xliff',
  'xlsx',
  'ods',
  'csv',
  'tsv',
  'deepl-csv',
  'deepl-tsv',
  'omegat',
  'immersive',
] as const;
type SourceFormat = (typeof sourceFormats)[number];

/** How a table of a format is read; null for a format that is none. */
const delimiters: Readonly<Record<SourceFormat, ImportChoices['delimiter'] | null>> = {
  tbx: null,
  multiterm: null,
  xliff: null,
  xlsx: null,
  ods: null,
  // People say CSV for semicolons too.
  csv: undefined,
  tsv: '\t',
  'deepl-csv': ',',
  'deepl-tsv': '\t',
  omegat: '\t',
  immersive: ',',
};

export interface SaidSource {
  readonly choices: ImportChoices;
  /** Whether a file was found to be what was said. */
  fits(reading: FileReading): boolean;
}

/** Reads the name of a source format; null for a name that is none. */
export function readSourceFormat(name: string): SaidSource | null {
  const format = sourceFormats.find((each) => each === name);
  if (format === undefined) return null;
  const delimiter = delimiters[format];
  return {
    choices: delimiter ? { delimiter } : {},
    fits(reading) {
      if (delimiter === null) {
        const found = reading.kind === 'xml' ? reading.format : reading.workbook?.format;
        return found === format;
      }
      return reading.kind === 'table' && reading.text !== null;
    },
  };
}
