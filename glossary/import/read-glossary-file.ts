import { fail, type Result, succeed } from '@/lib/base/result';
import { type DecodedText, decodeText } from '@/lib/import/decode-text';
import { buildEntry } from './concept/build-entry';
import type { ImportedGlossary, ImportFailure } from './concept/imported-glossary';
import { readTermTable } from './table/read-term-table';
import { readTbx } from './xml/read-tbx';

/** How the file was decoded is told with it. */
export type GlossaryFile = ImportedGlossary & Omit<DecodedText, 'text'>;

/**
 * Reads a glossary of another tool: TBX where it begins as XML does, else a table. What lacks its French
 * or its English is left out and told.
 */
export function readGlossaryFile(bytes: Uint8Array): Result<GlossaryFile, ImportFailure> {
  const { text, ...decoding } = decodeText(bytes);
  if (text.includes('\0')) return fail({ code: 'file-not-text' });
  const concepts = text.trimStart().startsWith('<') ? readTbx(text) : readTermTable(text);
  if (!concepts.ok) return concepts;
  const built = concepts.value.map(buildEntry);
  const entries = built.flatMap((each) => ('id' in each ? [each] : []));
  const leftOut = built.flatMap((each) => ('lacks' in each ? [each] : []));
  return entries.length === 0
    ? fail({ code: 'file-without-terms', leftOut })
    : succeed({ entries, leftOut, ...decoding });
}
