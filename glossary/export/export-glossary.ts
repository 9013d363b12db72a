import type { Entry } from '@/glossary/entry';
import { assertNever } from '@/lib/base/assert-never';
import { makeHarmless } from '@/lib/base/formula-cell';
import { writeDelimited } from './delimited';
import type { GlossaryFormat } from './formats';
import { type LeftOut, nothingLeftOut } from './left-out';
import { ownRows } from './own-rows';
import { type ExampleSentence, writeAnki } from './write-anki';
import { writeTbx2, writeTbx3 } from './write-tbx';
import { type WrittenTable, writeDeepL, writeImmersive, writeOmegaT } from './write-tool-tables';
import { writeWorkbook } from './write-workbook';

export interface ExportedGlossary {
  readonly bytes: Uint8Array;
  /** What the format has no place for. */
  readonly leftOut: LeftOut;
}

/**
 * Writes a glossary. What is written as `tbx`, `tbx3`, `csv`, `tsv` and `xlsx` is read back as the same
 * entries, but for their ids, and for outer and repeated spaces.
 *
 * @param entries at least one
 * @param exampleOf finds a sentence of an article in which the term was met; null where there is none
 */
export function exportGlossary(
  entries: readonly Entry[],
  format: GlossaryFormat,
  exampleOf: (entryId: string) => ExampleSentence | null = () => null,
): ExportedGlossary {
  switch (format) {
    case 'tbx':
      return whole(writeTbx2(entries));
    case 'tbx3':
      return whole(writeTbx3(entries));
    case 'csv':
      // Excel takes a text for UTF-8 only by its mark.
      return whole(`\ufeff${ownTable(entries, ',')}`);
    case 'tsv':
      return whole(ownTable(entries, '\t'));
    case 'xlsx':
      return { bytes: writeWorkbook('Glossary', ownRows(entries)), leftOut: nothingLeftOut };
    case 'deepl-csv':
      return part(writeDeepL(entries, ','));
    case 'deepl-tsv':
      return part(writeDeepL(entries, '\t'));
    case 'omegat':
      return part(writeOmegaT(entries));
    case 'immersive':
      return part(writeImmersive(entries));
    case 'anki':
      return part(writeAnki(entries, exampleOf));
    default:
      return assertNever(format);
  }
}

const encoder = new TextEncoder();

const whole = (text: string): ExportedGlossary => ({
  bytes: encoder.encode(text),
  leftOut: nothingLeftOut,
});

const part = ({ text, leftOut }: WrittenTable): ExportedGlossary => ({
  bytes: encoder.encode(text),
  leftOut,
});

const ownTable = (entries: readonly Entry[], delimiter: ',' | '\t'): string =>
  writeDelimited(
    ownRows(entries).map((row) => row.map(makeHarmless)),
    delimiter,
    '\r\n',
  );
