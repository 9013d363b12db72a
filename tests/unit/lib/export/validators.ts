import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  DtdValidator,
  RelaxNGValidator,
  XmlDocument,
  XmlDtd,
  XmlLibError,
  XsdValidator,
} from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { Schema } from 'node-schematron';

const folder = new URL('../../../fixtures/schemas/', import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(name, folder));
const read = (name: string): string => readFileSync(pathOf(name), 'utf8');

// Schemas import each other by file.
xmlRegisterFsInputProviders();

/** What is wrong with an XML text by a document type; empty when nothing is. */
export function problemsByDtd(xml: string, dtd: string): readonly string[] {
  using type = XmlDtd.fromString(read(dtd));
  using validator = new DtdValidator(type);
  return problems(xml, (document) => validator.validate(document));
}

export function problemsBySchema(xml: string, schema: string): readonly string[] {
  using source = XmlDocument.fromBuffer(readFileSync(pathOf(schema)), { url: pathOf(schema) });
  using validator = XsdValidator.fromDoc(source);
  return problems(xml, (document) => validator.validate(document));
}

export function problemsByRelaxNg(xml: string, schema: string): readonly string[] {
  using source = XmlDocument.fromBuffer(readFileSync(pathOf(schema)), { url: pathOf(schema) });
  using validator = RelaxNGValidator.fromDoc(source);
  return problems(xml, (document) => validator.validate(document));
}

export const problemsBySchematron = (xml: string, schematron: string): readonly string[] =>
  Schema.fromString(read(schematron))
    .validateString(xml)
    .map(({ message }) => message?.trim() ?? 'a rule is broken');

function problems(xml: string, validate: (document: XmlDocument) => void): readonly string[] {
  try {
    using document = XmlDocument.fromString(xml);
    validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return [error.message];
  }
}
