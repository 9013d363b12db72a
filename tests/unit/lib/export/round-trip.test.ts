import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/document/block';
import type { InlineStyle } from '@/lib/document/inline';
import type { ExportDocument } from '@/lib/export/export-document';
import { type Format, writeFormat } from '@/lib/export/formats';
import { readArticleFile } from '@/lib/import/files/read-article-file';
import { shownLines } from '../import/files/shown-lines';
import { englishAlone, paragraphOf, sentenceOf } from './documents';

const word = fc.constantFrom(
  'mer',
  'l’été',
  'Saint-Malo',
  '«\u00a0oui\u00a0»',
  'R&D',
  '<b>',
  '3,5',
  'a_b',
  '*',
  '[x](y)',
  '1.',
  '#',
  '|',
  '👩‍👩‍👧',
  'e\u0301',
);

/** Words of which some are linked or emphasised; the first is one that begins no block of Markdown. */
const styled = fc
  .tuple(
    fc.constantFrom('Le', 'Une', 'Dans'),
    fc.array(
      fc.tuple(
        word,
        fc.constantFrom<readonly InlineStyle[]>(
          [],
          [],
          [],
          [{ kind: 'emphasis' }],
          [{ kind: 'strong' }],
          [{ kind: 'link', address: 'https://exemple.fr/a_(b)?c=d&e' }],
        ),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([first, words]) => {
    let text = first;
    const inlines = words.flatMap(([each, styles]) => {
      const start = text.length + 1;
      text += ` ${each}`;
      // Signs alone are no words to emphasise, for Markdown.
      return /^\p{L}/u.test(each)
        ? styles.map((style) => ({ span: { start, end: text.length }, style }))
        : [];
    });
    return { text, inlines };
  });

const plainBlocks = fc.constantFrom<Block>(
  { kind: 'paragraph' },
  { kind: 'paragraph' },
  { kind: 'heading', level: 2 },
  { kind: 'heading', level: 4 },
  { kind: 'quotation' },
);
const noted = fc.constantFrom<Block>({ kind: 'caption' }, { kind: 'footnote' });

/** A list whose items go at most one deeper than the one before. */
const list = fc
  .array(fc.tuple(fc.boolean(), fc.nat(2)), { minLength: 1, maxLength: 5 })
  .map((items) => {
    let depth = 0;
    const ordered: boolean[] = [];
    return items.map(([isOrdered, wanted]): Block => {
      depth = Math.min(depth + 1, wanted + 1);
      ordered.length = depth;
      ordered[depth - 1] ??= isOrdered;
      return { kind: 'list-item', isOrdered: ordered[depth - 1] ?? isOrdered, depth };
    });
  });

const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .map(([rows, columns]) =>
    Array.from(
      { length: rows * columns },
      (_, at): Block => ({
        kind: 'table-cell',
        row: Math.floor(at / columns) + 1,
        column: (at % columns) + 1,
      }),
    ),
  );

/** Parts with a paragraph after each, since formats join two lists or tables that touch. */
const documents = (others: fc.Arbitrary<Block>): fc.Arbitrary<ExportDocument> =>
  fc
    .array(
      fc.oneof(
        others.map((block) => [block]),
        list,
        table,
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts): readonly Block[] => [
      { kind: 'heading', level: 1 },
      ...parts.flatMap((part) => [...part, { kind: 'paragraph' } as const]),
    ])
    .chain((blocks) =>
      fc.tuple(...blocks.map(() => styled)).map((texts): ExportDocument => {
        const paragraphs = blocks.map((block, at) => {
          const { text, inlines } = texts[at] ?? { text: '', inlines: [] };
          return paragraphOf(
            [{ ...sentenceOf({ french: text, english: text }), englishInlines: inlines }],
            block,
          );
        });
        return { title: paragraphs[0]?.french ?? '', terms: [], paragraphs };
      }),
    );

/** As `shownLines` shows them, from what was written. */
function written({ paragraphs }: ExportDocument): readonly string[] {
  let text = '';
  const blocks: { start: number; block: Block }[] = [];
  const inlines: { span: { start: number; end: number }; style: InlineStyle }[] = [];
  for (const { block, sentences } of paragraphs) {
    const start = text.length;
    const [sentence] = sentences;
    if (block.kind !== 'paragraph') blocks.push({ start, block });
    for (const { span, style } of sentence?.englishInlines ?? []) {
      inlines.push({ span: { start: start + span.start, end: start + span.end }, style });
    }
    text += `${sentence?.english ?? ''}\n`;
  }
  return shownLines({
    title: '',
    text: text.slice(0, -1),
    extras: {
      structure: { blocks, inlines },
      provenance: { byline: null, date: null, source: null },
    },
    notes: [],
    encoding: null,
    chapters: [],
    hardLines: 'none',
    foreign: 'none',
  });
}

async function readBack(format: Format, document: ExportDocument): Promise<readonly string[]> {
  const writing = { now: new Date('2026-03-01T12:30:05Z'), uniquePart: 'x1' };
  const content = await writeFormat(format, document, englishAlone, writing);
  if (!content.ok) throw new Error(content.failure.code);
  const bytes =
    typeof content.value === 'string' ? new TextEncoder().encode(content.value) : content.value;
  const read = await readArticleFile({ name: `a.${format}`, bytes });
  if (!read.ok) throw new Error(read.failure.code);
  return shownLines(read.value);
}

describe('what goes out and comes in again has the same text and structure', () => {
  it.each([
    ['html', fc.oneof(plainBlocks, noted)],
    ['docx', fc.oneof(plainBlocks, noted)],
    ['epub', fc.oneof(plainBlocks, noted)],
    // Markdown has a note only with its number.
    ['md', fc.oneof(plainBlocks, fc.constant<Block>({ kind: 'caption' }))],
  ] as const)(
    'as %s',
    async (format, blocks) => {
      await fc.assert(
        fc.asyncProperty(documents(blocks), async (document) => {
          expect(await readBack(format, document)).toEqual(written(document));
        }),
        { seed: 19, numRuns: 60 },
      );
    },
    60_000,
  );

  it('as txt, which has text alone', async () => {
    await fc.assert(
      fc.asyncProperty(documents(plainBlocks), async (document) => {
        const lines = (await readBack('txt', document)).filter((line) => line !== 'paragraph: ');
        expect(lines).toEqual(
          document.paragraphs.map(({ sentences }) => `paragraph: ${sentences[0]?.english}`),
        );
      }),
      { seed: 19, numRuns: 60 },
    );
  });

  it('a note with its number as Markdown', async () => {
    const text = 'Il monte[1].';
    const note = '[1] D’après le Shom.';
    const lines = [
      paragraphOf([sentenceOf({ french: 'Titre', english: 'Titre' })], {
        kind: 'heading',
        level: 1,
      }),
      paragraphOf([sentenceOf({ french: text, english: text })]),
      paragraphOf([sentenceOf({ french: note, english: note })], { kind: 'footnote' }),
    ];
    expect(await readBack('md', { title: 'Titre', terms: [], paragraphs: lines })).toEqual([
      'h1: Titre',
      'paragraph: Il monte[1].',
      'footnote: [1] D’après le Shom.',
    ]);
  });
});
