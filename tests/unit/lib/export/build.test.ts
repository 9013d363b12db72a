import { describe, expect, it, vi } from 'vitest';
import { buildExportDocument, type ExportSources } from '@/lib/export/export-document';
import { formatFacts, formats, optionsFor, writeFormat } from '@/lib/export/formats';
import { narrowDocument } from '@/lib/export/narrow-document';
import { articleOf, bothLanguages, englishAlone, everyBlock, withTerm } from './documents';

const term = (id: string, french: string) => ({
  id,
  french,
  english: [],
  forbidden: [],
  definition: '',
});
const nothing: ExportSources = { englishOf: () => null, occurrencesIn: () => [], terms: [] };

describe('an export document', () => {
  it('keeps links and terms on their words when white space is drawn together', async () => {
    const article = await articleOf('La \t paix  revient.');
    const { paragraphs } = buildExportDocument(article, {
      ...nothing,
      englishOf: () => ({
        english: ' Peace\n returns. ',
        origin: 'machine',
        links: [{ source: { start: 5, end: 9 }, target: { start: 1, end: 6 }, score: 0.5 }],
      }),
      occurrencesIn: () => [{ span: { start: 5, end: 9 }, termId: 'peace' }],
    });
    const [sentence] = paragraphs[0]?.sentences ?? [];
    const [link] = sentence?.links ?? [];
    const [occurrence] = sentence?.occurrences ?? [];
    expect(sentence?.french.slice(link?.source.start, link?.source.end)).toBe('paix');
    expect(sentence?.english?.slice(link?.target.start, link?.target.end)).toBe('Peace');
    expect(sentence?.french.slice(occurrence?.span.start, occurrence?.span.end)).toBe('paix');
  });

  it('lists the terms that the article has, once, in French order', async () => {
    const article = await articleOf('Oui.\nNon.');
    const { terms } = buildExportDocument(article, {
      ...nothing,
      occurrencesIn: () => [
        { span: { start: 0, end: 1 }, termId: 'z' },
        { span: { start: 1, end: 2 }, termId: 'e' },
      ],
      terms: [term('z', 'zone'), term('unused', 'autre'), term('e', 'État')],
    });
    expect(terms.map(({ french }) => french)).toEqual(['État', 'zone']);
  });

  it('can be narrowed to what was written by hand', () => {
    const narrowed = narrowDocument(withTerm, { ...bothLanguages, isOnlyByHand: true });
    expect(narrowed.paragraphs.map(({ french }) => french)).toEqual([
      'Le corridor de Lachin <ferme>.',
    ]);
    expect(narrowDocument(everyBlock, { ...bothLanguages, isOnlyByHand: true }).paragraphs).toEqual(
      [],
    );
  });
});

describe('the formats', () => {
  it.each(formats)('%s is written, the same each time', async (format) => {
    const writing = { now: new Date('2026-03-01T12:30:05Z'), uniquePart: 'x1' };
    const write = async () => {
      const options = { ...englishAlone, hasTerms: true };
      const written = await writeFormat(format, withTerm, options, writing);
      return written.ok ? written.value : expect.fail(written.failure.code);
    };
    const content = await write();
    expect(content.length).toBeGreaterThan(50);
    if (format !== 'docx') expect(await write()).toEqual(content);
    expect(formatFacts[format].mediaType).toContain('/');
  });

  it('says that a writer could not be loaded, as without a network', async () => {
    vi.doMock('@/lib/export/book', () => {
      throw new TypeError('Failed to fetch');
    });
    const writing = { now: new Date(0), uniquePart: 'x1' };
    const written = await writeFormat('epub', withTerm, englishAlone, writing);
    vi.doUnmock('@/lib/export/book');
    expect(written).toEqual({ ok: false, failure: { code: 'writer-missing' } });
  });

  it('those for programs have both languages and the terms, whatever was chosen', () => {
    expect(optionsFor('json', englishAlone)).toMatchObject({ sides: 'both', hasTerms: true });
    expect(optionsFor('tmx', { ...englishAlone, hasTerms: true })).toMatchObject({
      sides: 'both',
      hasTerms: false,
    });
    expect(optionsFor('txt', englishAlone)).toMatchObject({ sides: 'english', hasTerms: false });
  });
});
