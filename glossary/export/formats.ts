/** The formats that a glossary is written in, the one to begin with first. */
export const glossaryFormats = [
  'tbx',
  'tbx3',
  'csv',
  'tsv',
  'xlsx',
  'deepl-csv',
  'deepl-tsv',
  'omegat',
  'immersive',
  'anki',
] as const;
export type GlossaryFormat = (typeof glossaryFormats)[number];

interface FormatFacts {
  /** The ending of its files' names, without the full stop. */
  readonly extension: string;
  readonly mediaType: string;
}

export const glossaryFormatFacts: Readonly<Record<GlossaryFormat, FormatFacts>> = {
  tbx: { extension: 'tbx', mediaType: 'application/x-tbx+xml' },
  tbx3: { extension: 'tbx', mediaType: 'application/x-tbx+xml' },
  csv: { extension: 'csv', mediaType: 'text/csv' },
  tsv: { extension: 'tsv', mediaType: 'text/tab-separated-values' },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  'deepl-csv': { extension: 'csv', mediaType: 'text/csv' },
  'deepl-tsv': { extension: 'tsv', mediaType: 'text/tab-separated-values' },
  // OmegaT reads `.txt` as UTF-8, and `.tsv` in the encoding of the system.
  omegat: { extension: 'txt', mediaType: 'text/plain' },
  immersive: { extension: 'csv', mediaType: 'text/csv' },
  anki: { extension: 'txt', mediaType: 'text/plain' },
};
