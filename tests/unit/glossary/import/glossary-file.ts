import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GlossaryFile, readGlossaryFile } from '@/glossary/import/read-glossary-file';

const folder = new URL('../../../fixtures/glossary-files/', import.meta.url);

/** A glossary of the fixtures, which must be readable. */
export const readFixture = (name: string): GlossaryFile =>
  glossaryOf(readFileSync(fileURLToPath(new URL(name, folder))));

/** What a file has that must be readable. */
export function glossaryOf(file: Uint8Array | string): GlossaryFile {
  const read = readGlossaryFile(typeof file === 'string' ? bytesOf(file) : file);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

/** Why a file cannot be read; null when it can be. */
export function failureOf(file: Uint8Array | string) {
  const read = readGlossaryFile(typeof file === 'string' ? bytesOf(file) : file);
  return read.ok ? null : read.failure;
}

/** Each entry as its French, its English and its definition. */
export const termsOf = ({ entries }: Pick<GlossaryFile, 'entries'>) =>
  entries.map(({ french, english, definition }) => [french, english, definition]);

export const bytesOf = (text: string) => new TextEncoder().encode(text);
