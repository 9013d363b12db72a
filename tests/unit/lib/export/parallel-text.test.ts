import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InlineStyle } from '@/lib/document/inline';
import { type ExportDocument, origins } from '@/lib/export/export-document';
import { readParallelText, writeParallelText } from '@/lib/export/parallel-text';
import { everyBlock, withTerm } from './documents';

const schema: object = JSON.parse(
  readFileSync(new URL('../../../../public/parallel-text.schema.json', import.meta.url), 'utf8'),
);
const isValid = new Ajv({ strict: true }).compile(schema);

const text = fc.string({ unit: 'binary', maxLength: 12 });
const span = fc
  .tuple(fc.nat(9), fc.nat(9))
  .map(([start, length]) => ({ start, end: start + length }));
const inlines = fc.array(
  fc.record({
    span,
    style: fc.constantFrom<InlineStyle>(
      { kind: 'strong' },
      { kind: 'link', address: 'https://exemple.fr/' },
    ),
  }),
  { maxLength: 2 },
);
const maybe = fc.record(
  {
    frenchInlines: inlines,
    englishInlines: inlines,
    language: fc.constantFrom('de', 'en'),
  },
  { requiredKeys: [] },
);
const asked = fc.record({
  id: text,
  french: text,
  english: fc.option(text),
  origin: fc.option(fc.constantFrom(...origins)),
  links: fc.array(
    fc.record({ source: span, target: span, score: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { maxLength: 3 },
  ),
  occurrences: fc.array(fc.record({ span, termId: text }), { maxLength: 2 }),
});
const sentence = fc.tuple(asked, maybe).map(([all, some]) => ({ ...all, ...some }));
const documents: fc.Arbitrary<ExportDocument> = fc.record({
  title: text,
  paragraphs: fc.array(
    fc.record({
      block: fc.constantFrom(...everyBlock.paragraphs.map(({ block }) => block)),
      french: text,
      sentences: fc.array(sentence, { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  terms: fc.array(
    fc.record({
      id: text,
      french: text,
      english: fc.array(text, { maxLength: 2 }),
      forbidden: fc.array(text, { maxLength: 2 }),
      definition: text,
    }),
    { maxLength: 2 },
  ),
});

describe('a parallel text', () => {
  it('is read back identically, and is as its published schema says', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const json = writeParallelText(document);
        // `-0` is written as `0`.
        const same = JSON.parse(JSON.stringify(document));
        expect(readParallelText(json)).toEqual({ ok: true, value: same });
        expect(isValid(JSON.parse(json)), JSON.stringify(isValid.errors)).toBe(true);
      }),
      { seed: 20261128 },
    );
  });

  it.each([
    ['no JSON', '{', ''],
    ['something else', '{"format":"tmx"}', 'format'],
    [
      'a later version',
      writeParallelText(withTerm).replace('"version": 1', '"version": 2'),
      'version',
    ],
    [
      'a number for a text',
      writeParallelText(withTerm).replace('"french": "Rien."', '"french": 5'),
      'paragraphs.0.sentences.1.french',
    ],
  ])('is refused with the place: %s', (_, json, path) => {
    const read = readParallelText(json);
    expect(read).toMatchObject({ ok: false, failure: { path } });
    let value: unknown = null;
    try {
      value = JSON.parse(json);
    } catch {
      return;
    }
    expect(isValid(value)).toBe(false);
  });
});
