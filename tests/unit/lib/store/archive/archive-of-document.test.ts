import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/document/read-article';
import { segmentsOf } from '@/lib/document/segments-of';
import { buildExportDocument, type ExportDocument } from '@/lib/export/export-document';
import { readParallelText, writeParallelText } from '@/lib/export/parallel-text';
import { archiveOfDocument } from '@/lib/store/archive/archive-of-document';

const structure = {
  blocks: [{ start: 0, block: { kind: 'heading', level: 2 } }],
  inlines: [{ span: { start: 13, end: 18 }, style: { kind: 'strong' } }],
} as const;
const provenance = { byline: null, date: null, source: null };
const text = 'La météo\nIl pleut fort. Il vente.\nFin.';

async function exported(): Promise<ExportDocument> {
  const read = await readArticle('Temps', text, { structure, provenance });
  if (!read.ok) throw new Error(read.failure.code);
  return buildExportDocument(read.value, {
    englishOf: (id) =>
      id === '3.1'
        ? null
        : { english: `E ${id}`, origin: id === '2.2' ? 'hand' : 'machine', links: [] },
    occurrencesIn: () => [],
    terms: [],
  });
}

describe('an article that was exported as JSON', () => {
  it('is in the library again, with its structure, its English and its edits', async () => {
    const document = readParallelText(writeParallelText(await exported()));
    const archive = document.ok ? await archiveOfDocument(document.value, 7) : null;
    if (archive === null) throw new Error('The document cannot be read');
    const [article] = archive.articles;
    expect(article).toMatchObject({ title: 'Temps', sentences: 4, addedAt: 7, deletedAt: null });
    expect(archive.texts).toEqual([{ article: article?.id, text, structure }]);
    expect(archive.english[0]?.sentences).toEqual(['E 1.1', 'E 2.1', 'E 2.2', null]);
    expect(archive.postEdits).toEqual([
      { article: article?.id, segment: '2.2', source: 'Il vente.', text: 'E 2.2', machine: null },
    ]);
  });

  it('gives the same export again', async () => {
    const document = await exported();
    const archive = await archiveOfDocument(document, 0);
    const [kept] = archive?.texts ?? [];
    if (!kept || !archive) throw new Error('The document has no text');
    const read = await readArticle('Temps', kept.text, { structure: kept.structure, provenance });
    if (!read.ok) throw new Error(read.failure.code);
    const ids = segmentsOf(read.value).map(({ id }) => id);
    const byHand = new Set(archive.postEdits.map(({ segment }) => segment));
    const again = buildExportDocument(read.value, {
      englishOf: (id) => {
        const english = archive.english[0]?.sentences[ids.indexOf(id)] ?? null;
        const origin = byHand.has(id) ? 'hand' : 'machine';
        return english === null ? null : { english, origin, links: [] };
      },
      occurrencesIn: () => [],
      terms: [],
    });
    expect(again).toEqual(document);
  });

  it('is none where it has no text', async () => {
    expect(await archiveOfDocument({ title: 'Vide', paragraphs: [], terms: [] }, 0)).toBeNull();
  });
});
