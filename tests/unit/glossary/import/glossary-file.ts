import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GlossaryPreview, ImportChoices } from '@/glossary/import/preview';
import { previewGlossary } from '@/glossary/import/preview-glossary';

const folder = new URL('../../../fixtures/glossary-files/', import.meta.url);

/** A glossary of the fixtures, which must be readable. */
export const readFixture = (name: string): GlossaryPreview =>
  previewOf(readFileSync(fileURLToPath(new URL(name, folder))));

/** What a file has that must be readable. */
export function previewOf(file: Uint8Array | string, choices?: ImportChoices): GlossaryPreview {
  const read = previewGlossary(typeof file === 'string' ? bytesOf(file) : file, choices);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

/** The entries of a file that must be readable. */
export const entriesOf = (file: Uint8Array | string, choices?: ImportChoices) =>
  previewOf(file, choices).taken.map(({ entry }) => entry);

/** Why a file cannot be read; null when it can be. */
export function failureOf(file: Uint8Array | string) {
  const read = previewGlossary(typeof file === 'string' ? bytesOf(file) : file);
  return read.ok ? null : read.failure;
}

/** Each entry as its French, its English and its definition. */
export const termsOf = ({ taken }: Pick<GlossaryPreview, 'taken'>) =>
  taken.map(({ entry: { french, english, definition } }) => [french, english, definition]);

/** Each refused row as its line and its reason. */
export const refusedOf = ({ refused }: Pick<GlossaryPreview, 'refused'>) =>
  refused.map(({ line, reason }) => [line, reason]);

export const bytesOf = (text: string) => new TextEncoder().encode(text);
