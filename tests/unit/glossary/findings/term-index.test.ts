import { describe, expect, test } from 'vitest';
import { englishMarks, frenchMarks } from '@/components/text/marks/marks';
import { type Entry, unsaid } from '@/glossary/entry';
import { countStatuses, countTerms } from '@/glossary/findings/count-terms';
import { type ArticleDecisions, noDecisions } from '@/glossary/findings/decisions';
import { createTermIndex } from '@/glossary/findings/term-index';
import { occurrencesIn, occurrencesOf } from '@/glossary/findings/term-occurrences';
import { compileTerms } from '@/glossary/match/compiled-terms';
import { readArticle } from '@/lib/document/read-article';
import { segmentsOf } from '@/lib/document/segments-of';

const entry = (id: string, french: string, english: string, more: Partial<Entry> = {}): Entry => ({
  ...unsaid,
  id,
  french,
  english,
  definition: '',
  domain: 'conflict',
  ...more,
});

const index = createTermIndex(
  compileTerms([
    entry('forces', 'forces de maintien de la paix', 'peacekeeping forces'),
    entry('maintien', 'maintien de la paix', 'peacekeeping'),
    entry('crise', 'crise humanitaire', 'humanitarian crisis', {
      forbiddenEnglish: ['humanitarian disaster'],
    }),
    entry('voie', 'voie', 'road'),
    entry('voie-ferree', 'voie', 'railway track'),
    entry('otan', 'OTAN', ''),
  ]),
);

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

const accepting = (start: number, entryId: string): ArticleDecisions => ({
  ...noDecisions,
  occurrences: [{ segmentId: '1.1', start, entryId, handling: 'accepted' }],
});

describe('what is highlighted', () => {
  test('is the outermost term in the French, pending while there is no English', async () => {
    const segment = await segmentOf('Les forces de maintien de la paix partent.');
    expect(frenchMarks(occurrencesIn(segment, null, index, noDecisions))).toEqual([
      { entryId: 'forces', span: { start: 4, end: 33 }, start: 4, status: 'pending' },
    ]);
  });

  test('tells what became of it, on both sides', async () => {
    const segment = await segmentOf(
      'La crise humanitaire touche les forces de maintien de la paix.',
    );
    const english = said('The emergency affects the peacekeeping forces.');
    const occurrences = occurrencesIn(segment, english, index, noDecisions);
    expect(frenchMarks(occurrences).map(({ status }) => status)).toEqual(['missed', 'honoured']);
    const [mark] = englishMarks(occurrences);
    expect(mark).toMatchObject({ entryId: 'forces', start: 32, status: 'honoured' });
    expect(english.text.slice(mark?.span.start, mark?.span.end)).toBe('peacekeeping forces');
  });

  test('is forbidden English too, where it stands', async () => {
    const segment = await segmentOf('La crise humanitaire.');
    const english = said('The humanitarian disaster.');
    const [mark] = englishMarks(occurrencesIn(segment, english, index, noDecisions));
    expect(mark?.status).toBe('forbidden');
    expect(english.text.slice(mark?.span.start, mark?.span.end)).toBe('humanitarian disaster');
  });
});

test('English that the links tell is highlighted where a term was put otherwise', async () => {
  const segment = await segmentOf('La crise humanitaire.');
  const words = [
    { source: { start: 3, end: 8 }, target: { start: 4, end: 11 }, score: 0.9 },
    { source: { start: 9, end: 20 }, target: { start: 4, end: 11 }, score: 0.4 },
  ];
  const english = { text: 'The trouble.', links: words };
  expect(englishMarks(occurrencesIn(segment, english, index, noDecisions))).toEqual([
    { entryId: 'crise', span: { start: 4, end: 11 }, start: 3, status: 'missed' },
  ]);
});

describe('the status of a place', () => {
  test.each([
    ['accepted where the reader accepts what the glossary would not', 'The trouble.', 'accepted'],
    ['honoured where there is nothing to accept', 'The humanitarian crisis.', 'honoured'],
  ])('is %s', async (_, english, status) => {
    const segment = await segmentOf('La crise humanitaire.');
    const occurrences = occurrencesIn(segment, said(english), index, accepting(3, 'crise'));
    expect(occurrences.map((each) => each.status)).toEqual([status]);
  });

  test('is not changed by a decision about another place', async () => {
    const segment = await segmentOf('La crise humanitaire.');
    const decisions = accepting(9, 'crise');
    const [occurrence] = occurrencesIn(segment, said('The trouble.'), index, decisions);
    expect(occurrence).toMatchObject({ status: 'missed', decision: null });
  });

  test('is unjudged for an entry without English', async () => {
    const segment = await segmentOf('L’OTAN est là.');
    const [occurrence] = occurrencesIn(segment, said('NATO is there.'), index, noDecisions);
    expect(occurrence?.status).toBe('unjudged');
  });
});

describe('of several senses', () => {
  test('the first is meant, until the reader chooses another', async () => {
    const segment = await segmentOf('La voie est coupée.');
    const english = said('The railway track is cut.');
    const statusFor = (decisions: ArticleDecisions) =>
      occurrencesIn(segment, english, index, decisions).map(({ match, status }) => [
        match.entryId,
        status,
      ]);
    expect(statusFor(noDecisions)).toEqual([['voie', 'missed']]);
    expect(statusFor({ ...noDecisions, senses: ['voie-ferree'] })).toEqual([
      ['voie-ferree', 'honoured'],
    ]);
  });

  test('a decision about another sentence leaves the findings the same object', async () => {
    const segment = await segmentOf('La voie est coupée.');
    const english = said('The road is cut.');
    const elsewhere: ArticleDecisions = {
      ...noDecisions,
      occurrences: [{ segmentId: '9.9', start: 0, entryId: 'voie', handling: 'required' }],
    };
    expect(index.findingsOf(segment, english, noDecisions)).toBe(
      index.findingsOf(segment, english, elsewhere),
    );
  });
});

test('a sentence is looked through once for the same English, and anew for another', async () => {
  const segment = await segmentOf('La crise humanitaire.');
  const english = said('The humanitarian crisis.');
  const findings = index.findingsOf(segment, english, noDecisions);
  expect(index.findingsOf(segment, english, noDecisions)).toBe(findings);
  expect(index.findingsOf(segment, said('The trouble.'), noDecisions)[0]?.kind).toBe('missed');
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
    const occurrences = occurrencesOf(
      article,
      (id) => (english[id] ? said(english[id]) : null),
      index,
      noDecisions,
    );
    const told = countTerms(occurrences).map(({ entryId, byStatus, occurrences: own }) => [
      entryId,
      own.map(({ segmentId }) => segmentId),
      byStatus.missed,
      byStatus.pending,
    ]);
    expect(told).toEqual([
      ['forces', ['1.1'], 0, 1],
      ['maintien', ['1.1', '2.2'], 0, 2],
      ['crise', ['2.1'], 1, 0],
    ]);
    expect(countStatuses(occurrences)).toMatchObject({ pending: 3, missed: 1, honoured: 0 });
  });
});
