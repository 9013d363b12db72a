import type { GlossaryFileFailure } from '@/lib/base/failure';
import { fail, type Result } from '@/lib/base/result';
import { mostUnpackedBytes } from '@/lib/import/archive/open-archive';
import { decodeFile } from './decode-file';
import type { GlossaryPreview, ImportChoices } from './preview';
import { previewTextTable, previewWorkbook } from './preview-table';
import { previewXml } from './preview-xml';
import { isZip, openWorkbook } from './workbook/open-workbook';

/** A hundred thousand entries take some 60 MB in TBX, as the app itself writes it. */
export const largestGlossaryBytes = 100_000_000;

/**
 * Reads a glossary as people have it, and says what would be taken of it: a workbook (Excel,
 * OpenDocument), XML (TBX, MultiTerm, XLIFF), or a table in a text. What was guessed is told, and `choices` has it read another way.
 *
 * @param bytes of the whole file; null where it could not be read
 */
export function previewGlossary(
  bytes: Uint8Array | null,
  choices: ImportChoices = {},
): Result<GlossaryPreview, GlossaryFileFailure> {
  if (bytes === null) return fail({ code: 'glossary-file-unreadable' });
  if (bytes.length > largestGlossaryBytes) {
    return fail({ code: 'glossary-file-too-large', limitBytes: largestGlossaryBytes });
  }
  if (isZip(bytes)) {
    const workbook = openWorkbook(bytes);
    if (workbook === 'too-large') {
      return fail({ code: 'glossary-file-unpacks-too-large', limitBytes: mostUnpackedBytes });
    }
    if (workbook === 'broken') return fail({ code: 'glossary-file-not-glossary' });
    return previewWorkbook(workbook, choices);
  }
  const { text, reading } = decodeFile(bytes, choices.encoding);
  if (isNoText(text, reading.isGuessed)) return fail({ code: 'glossary-file-not-glossary' });
  if (text.trim() === '') return fail({ code: 'glossary-file-empty' });
  return /^\s*</.test(text)
    ? previewXml(text, reading, choices)
    : previewTextTable(text, reading, choices);
}

/** PDF and RTF begin as text does. In a guessed encoding any bytes are letters, so controls decide. */
const isNoText = (text: string, isGuessed: boolean): boolean =>
  text.includes('\0') ||
  /^(?:%PDF-|\{\\rtf)/.test(text) ||
  (isGuessed && /[^\P{Cc}\s\u0085]/u.test(text));
