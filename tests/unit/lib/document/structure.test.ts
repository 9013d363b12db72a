import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleExtrasSchema, noExtras } from '@/lib/document/article-extras';
import type { Block } from '@/lib/document/block';
import { composeText, type DocumentLine } from '@/lib/document/compose-text';
import { readArticle } from '@/lib/document/read-article';

const read = async (lines: readonly DocumentLine[]) => {
  const { text, structure } = composeText(lines);
  const result = await readArticle('Essai', text, { ...noExtras, structure });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

const plain = (text: string): DocumentLine => ({
  block: { kind: 'paragraph' },
  text,
  inlines: [],
});

describe('the structure of a document', () => {
  it('says what each of its lines is', async () => {
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 1 },
      { kind: 'paragraph' },
      { kind: 'list-item', isOrdered: true, depth: 2 },
      { kind: 'table-cell', row: 1, column: 2 },
    ];
    const article = await read(blocks.map((block) => ({ ...plain('Un mot.'), block })));
    expect(article.paragraphs.map(({ block }) => block)).toEqual(blocks);
  });

  it('has the links and emphasis of each sentence in its own units', async () => {
    const line = ' Bakou refuse. Erevan accepte.';
    const address = 'https://exemple.fr/';
    const article = await read([
      plain('Avant.'),
      {
        ...plain(line),
        inlines: [
          { span: { start: 7, end: 21 }, style: { kind: 'strong' } },
          { span: { start: 15, end: 21 }, style: { kind: 'link', address } },
        ],
      },
    ]);
    const [first, second] = article.paragraphs[1]?.segments ?? [];
    const words = (segment: typeof first) =>
      segment?.inlines?.map(({ span, style }) => [
        segment.text.slice(span.start, span.end),
        style.kind,
      ]);
    expect(words(first)).toEqual([['refuse.', 'strong']]);
    expect(words(second)).toEqual([
      ['Erevan', 'strong'],
      ['Erevan', 'link'],
    ]);
    expect(article.paragraphs[0]?.segments[0]).not.toHaveProperty('inlines');
  });

  it('is passed over where it does not fit the text', async () => {
    const result = await readArticle('', 'Bakou.', {
      ...noExtras,
      structure: {
        blocks: [{ start: 3, block: { kind: 'quotation' } }],
        inlines: [{ span: { start: 90, end: 99 }, style: { kind: 'strong' } }],
      },
    });
    expect(result).toMatchObject({
      value: { paragraphs: [{ block: { kind: 'paragraph' } }] },
    });
  });

  it('keeps every inline within the text of its sentence', async () => {
    const lines = fc.array(
      fc
        .tuple(
          fc.constantFrom('Bakou refuse. Erevan accepte !', '« Non. » dit-il… Puis 👩‍👩‍👧.', 'é'),
          fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 }),
        )
        .map(([text, ends]): DocumentLine => {
          const inlines = ends
            .map(([a, b]) => ({
              start: Math.min(a, b),
              end: Math.min(text.length, Math.max(a, b)),
            }))
            .filter(({ start, end }) => start < end)
            .toSorted((a, b) => a.start - b.start)
            .map((span) => ({ span, style: { kind: 'emphasis' } as const }));
          return { ...plain(text), inlines };
        }),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(lines, async (document) => {
        const article = await read(document);
        for (const [index, { segments }] of article.paragraphs.entries()) {
          const line = document[index];
          const inSentences = segments.flatMap(({ text, inlines = [] }) =>
            inlines.map(({ span }) => text.slice(span.start, span.end)),
          );
          const letters = (texts: readonly string[]) => texts.join('').replace(/\s/g, '').length;
          const inLine = line?.inlines.map(({ span }) => line.text.slice(span.start, span.end));
          expect(letters(inSentences)).toBe(letters(inLine ?? []));
        }
      }),
      { seed: 19, numRuns: 200 },
    );
  });
});

describe('what is kept of a document', () => {
  it('is read back as it was', () => {
    const kept = {
      structure: {
        blocks: [{ start: 0, block: { kind: 'heading', level: 1 } }],
        inlines: [{ span: { start: 0, end: 3 }, style: { kind: 'emphasis' } }],
      },
      provenance: { byline: 'A. Martin', date: '2023-09-20', source: 'https://exemple.fr/' },
    };
    expect(v.parse(articleExtrasSchema, kept)).toEqual(kept);
  });

  it('is nothing in what an older version kept', () => {
    expect(v.parse(articleExtrasSchema, undefined)).toEqual(noExtras);
  });
});
