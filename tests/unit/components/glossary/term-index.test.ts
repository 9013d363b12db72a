import { describe, expect, test } from 'vitest';
import { countTerms } from '@/components/glossary/count-terms';
import { englishMarks, frenchMarks } from '@/components/glossary/marks';
import { createTermIndex } from '@/components/glossary/term-index';
import { type Entry, unsaid } from '@/glossary/entry';
import { readArticle } from '@/lib/document/read-article';
import { segmentsOf } from '@/lib/document/segments-of';

const entry = (id: string, french: string, english: string): Entry => ({
  ...unsaid,
  id,
  french,
  english,
  definition: '',
  domain: 'conflict',
});

const index = createTermIndex([
  entry('forces', 'forces de maintien de la paix', 'peacekeeping forces'),
  entry('maintien', 'maintien de la paix', 'peacekeeping'),
  entry('crise', 'crise humanitaire', 'humanitarian crisis'),
]);

async function articleOf(text: string) {
  const read = await readArticle('Essai', text);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

async function segmentOf(text: string) {
  const segment = segmentsOf(await articleOf(text))[0];
  if (!segment) throw new Error('no segment');
  return segment;
}

const said = (text: string) => ({ text, links: [] });

describe('what is highlighted', () => {
  test('is the outermost term in the French, pending while there is no English', async () => {
    const segment = await segmentOf('Les forces de maintien de la paix partent.');
    expect(frenchMarks(index.matchesOf(segment), null)).toEqual([
      { entryId: 'forces', span: { start: 4, end: 33 }, rendering: 'pending' },
    ]);
  });

  test('tells how the English renders it, on both sides', async () => {
    const segment = await segmentOf(
      'La crise humanitaire touche les forces de maintien de la paix.',
    );
    const english = said('The emergency affects the peacekeeping forces.');
    const findings = index.findingsOf(segment, english);
    expect(
      frenchMarks(index.matchesOf(segment), findings).map(({ rendering }) => rendering),
    ).toEqual(['missed', 'honoured']);
    const [mark] = englishMarks(findings);
    expect(mark?.entryId).toBe('forces');
    expect(english.text.slice(mark?.span.start, mark?.span.end)).toBe('peacekeeping forces');
  });
});

test('a sentence is looked through once for the same English, and anew for another', async () => {
  const segment = await segmentOf('La crise humanitaire.');
  const english = said('The humanitarian crisis.');
  expect(index.findingsOf(segment, english)).toBe(index.findingsOf(segment, english));
  expect(index.findingsOf(segment, said('The trouble.'))[0]?.kind).toBe('missed');
});

test('the terms within a term are told', () => {
  expect(index.entriesWithin('forces de maintien de la paix')).toEqual(['forces', 'maintien']);
});

describe('the list of terms', () => {
  test('counts each, nested ones too, in order of first occurrence', async () => {
    const article = await articleOf(
      'Les forces de maintien de la paix partent.\nUne crise humanitaire suit. Le maintien de la paix cesse.',
    );
    const english: Record<string, string> = { '2.1': 'A disaster follows.' };
    const counts = countTerms(article, index, (id) => (english[id] ? said(english[id]) : null));
    expect(counts).toEqual([
      { entryId: 'forces', occurrences: 1, missed: 0, segmentIds: ['1.1'] },
      { entryId: 'maintien', occurrences: 2, missed: 0, segmentIds: ['1.1', '2.2'] },
      { entryId: 'crise', occurrences: 1, missed: 1, segmentIds: ['2.1'] },
    ]);
  });
});
