import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/document/read-article';
import { segmentsOf } from '@/lib/document/segments-of';
import type { ExportDocument, ExportSentence } from '@/lib/export/export-document';
import { type Format, writeFormat } from '@/lib/export/formats';
import { readArticleFile } from '@/lib/import/files/read-article-file';
import { bothLanguages, paragraphOf, sentenceOf } from './documents';

const sentences = fc.constantFrom<ExportSentence>(
  sentenceOf({
    french: 'La mer monte un peu plus vite chaque année.',
    english: 'The sea rises a little faster every year.',
  }),
  sentenceOf({
    french: 'Les habitants du village attendent une réponse du gouvernement.',
    english: 'The people of the village are waiting for an answer from the government.',
  }),
  // Too short to tell by itself, so that only what the file says tells it.
  { ...sentenceOf({ french: 'Ach so!', english: 'Ach so!' }), language: 'de' },
  {
    ...sentenceOf({
      french: 'Das Meer steigt jedes Jahr.',
      english: 'Das Meer steigt jedes Jahr.',
    }),
    language: 'de',
  },
  // What the reader wrote in place of what was left as it stands.
  {
    ...sentenceOf({ french: 'Va bene così.', english: 'It is fine the way that it is now.' }),
    language: 'it',
  },
);

const documents: fc.Arbitrary<ExportDocument> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        { kind: 'paragraph' } as const,
        { kind: 'quotation' } as const,
        { kind: 'list-item', isOrdered: false, depth: 1 } as const,
      ),
      fc.array(sentences, { minLength: 1, maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((paragraphs) => ({
    title: 'Les villages de la côte attendent que la mer monte encore',
    terms: [],
    paragraphs: paragraphs.map(([block, each]) => paragraphOf(each, block)),
  }));

/** Sentences with their languages; what is not named is French. */
type Told = readonly (readonly [text: string, language: string])[];

async function readBack(format: Format, document: ExportDocument): Promise<Told> {
  const writing = { now: new Date('2026-03-01T12:30:05Z'), uniquePart: 'x1' };
  const content = await writeFormat(format, document, bothLanguages, writing);
  if (!content.ok) throw new Error(content.failure.code);
  const bytes =
    typeof content.value === 'string' ? new TextEncoder().encode(content.value) : content.value;
  const read = await readArticleFile({ name: `a.${format}`, bytes });
  if (!read.ok) throw new Error(read.failure.code);
  const article = await readArticle('', read.value.text, read.value.extras);
  if (!article.ok) throw new Error(article.failure.code);
  return segmentsOf(article.value).map(({ text, language = 'fr' }) => [text, language]);
}

/** Of all sentences, each once: their order is that of rows in one format, and of columns in another. */
function written({ title, paragraphs }: ExportDocument): ReadonlySet<string> {
  const all = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return namesOf([
    [title, 'fr'],
    ...all.map(({ french, language = 'fr' }) => [french, language] as const),
    ...all.map(
      ({ french, english, language }) =>
        [english ?? '', english === french && language !== undefined ? language : 'en'] as const,
    ),
  ]);
}

const namesOf = (told: Told): ReadonlySet<string> =>
  new Set(told.map(([text, language]) => `${language}: ${text}`));

describe('the language of each sentence goes out and comes in again', () => {
  it.each(['html', 'epub'] as const)(
    'as %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(documents, async (document) => {
          expect(namesOf(await readBack(format, document))).toEqual(written(document));
        }),
        { seed: 19, numRuns: 40 },
      );
    },
    30_000,
  );
});
