import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Format } from '@/lib/export/formats';
import { readParallelText } from '@/lib/export/parallel-text';
import { noTerms } from '@/scripts/translate/document-terms';
import { type RecallSentence, recallNothing } from '@/scripts/translate/read-memories';
import type { ShareWork } from '@/scripts/translate/share-work';
import { translateDocuments } from '@/scripts/translate/translate-documents';

const folder = mkdtempSync(join(tmpdir(), 'translate-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const englishAlone = {
  sides: 'english',
  isOnlyByHand: false,
  hasTerms: false,
  hasNotice: false,
} as const;

const wholeLink = (text: string) => {
  const whole = { start: 0, end: text.length };
  return { source: whole, target: whole, score: 1 };
};

/** Writes documents into a folder of their own, and translates them into capitals. */
function begin(
  name: string,
  documents: Readonly<Record<string, string | Uint8Array>>,
  format: Format = 'txt',
  recall: RecallSentence = recallNothing,
  translatesForeign = false,
) {
  const place = join(folder, name);
  const asked: string[] = [];
  const controller = new AbortController();
  let stopAfter = Number.POSITIVE_INFINITY;
  let leftOut: string | null = null;
  let broken: string | null = null;
  const translate: ShareWork = async (segments, onOutcome, signal) => {
    for (const { id, text } of segments) {
      if (signal.aborted) return;
      if (text === broken) throw new Error('It broke');
      if (text === leftOut) continue;
      asked.push(text);
      const translation = {
        text: text.toUpperCase(),
        links: [wholeLink(text)],
        tokens: 1,
        steering: [],
      };
      onOutcome({ status: 'translated', id, translation });
      if (asked.length >= stopAfter) controller.abort();
    }
  };
  const inputs = Object.entries(documents).map(([file, content]) => {
    const input = join(folder, `${name}-${file}`);
    writeFileSync(input, content);
    return input;
  });
  const told: string[] = [];
  const run = (signal: AbortSignal = controller.signal) =>
    translateDocuments(
      inputs,
      place,
      { format, options: englishAlone },
      { translate, terms: noTerms, recall, engine: 'd1', translatesForeign, signal },
      (line) => told.push(line),
    );
  const outputOf = (file: string) => join(place, `${name}-${file}.en.${format}`);
  return {
    run,
    asked,
    told,
    outputOf,
    stopAfter(sentences: number) {
      stopAfter = sentences;
    },
    leaveOut(text: string) {
      leftOut = text;
    },
    breakAt(text: string) {
      broken = text;
    },
  };
}

// What is no plain text is read in a thread, which takes its time on a busy machine.
describe('translating documents', { timeout: 30_000 }, () => {
  it('writes each, and leaves alone what is there already', async () => {
    const { run, asked, told, outputOf } = begin('all', { 'a.txt': 'Oui. Non.', 'b.md': 'Bien.' });
    expect(await run()).toBe(true);
    expect(readFileSync(outputOf('a'), 'utf8')).toBe('OUI. NON.\n');
    expect(readFileSync(outputOf('b'), 'utf8')).toBe('BIEN.\n');
    expect(asked).toHaveLength(3);
    expect(await run()).toBe(true);
    expect(asked).toHaveLength(3);
    expect(told.at(-1)).toContain('there already');
  });

  it('goes on after a stop with what was not translated', async () => {
    const { run, asked, told, outputOf, stopAfter } = begin('stop', {
      'a.txt': 'Un. Deux. Trois.',
    });
    stopAfter(2);
    expect(await run()).toBe(false);
    expect(existsSync(outputOf('a'))).toBe(false);
    expect(told.at(-1)).toContain('goes on from here');
    expect(await run(new AbortController().signal)).toBe(true);
    expect(asked).toEqual(['Un.', 'Deux.', 'Trois.']);
    expect(readFileSync(outputOf('a'), 'utf8')).toBe('UN. DEUX. TROIS.\n');
    expect(existsSync(`${outputOf('a')}.unfinished`)).toBe(false);
  });

  it('keeps the links between words over a stop', async () => {
    const { run, outputOf, stopAfter } = begin('links', { 'a.txt': 'Un. Deux.' }, 'json');
    stopAfter(1);
    await run();
    expect(await run(new AbortController().signal)).toBe(true);
    const read = readParallelText(readFileSync(outputOf('a'), 'utf8'));
    if (!read.ok) throw new Error(read.failure.message);
    const links = read.value.paragraphs.flatMap(({ sentences }) => sentences.map((s) => s.links));
    expect(links).toEqual([[wholeLink('Un.')], [wholeLink('Deux.')]]);
  });

  it('takes what a translation memory has, and says whose each sentence is', async () => {
    const recall = (sentence: string) => (sentence === 'Un.' ? 'One.' : null);
    const { run, asked, told, outputOf } = begin(
      'memory',
      { 'a.txt': 'Un. Deux.' },
      'json',
      recall,
    );
    expect(await run()).toBe(true);
    expect(asked).toEqual(['Deux.']);
    expect(told.at(-1)).toContain('1 from a translation memory');
    const read = readParallelText(readFileSync(outputOf('a'), 'utf8'));
    if (!read.ok) throw new Error(read.failure.message);
    const sentences = read.value.paragraphs.flatMap((paragraph) => paragraph.sentences);
    expect(sentences.map(({ english, origin }) => [english, origin])).toEqual([
      ['One.', 'memory'],
      ['DEUX.', 'machine'],
    ]);
  });

  it('writes bytes as they are', async () => {
    const { run, outputOf } = begin('bytes', { 'a.txt': 'Un.' }, 'docx');
    await run();
    expect(readFileSync(outputOf('a')).subarray(0, 2).toString()).toBe('PK');
  });

  it('tells of one that cannot be read, and translates the others', async () => {
    const { run, told, outputOf } = begin('bad', {
      'binary.txt': Uint8Array.from([0xc9, 0x65, 0x00, 0xe9]),
      'empty.txt': ' \n',
      'good.txt': 'Oui.',
    });
    expect(await run()).toBe(false);
    expect(told.find((line) => line.includes('binary'))).toContain('is of no format that is read');
    expect(told.find((line) => line.includes('empty'))).toContain('has no text in it');
    expect(readFileSync(outputOf('good'), 'utf8')).toBe('OUI.\n');
  });

  it('writes nothing of one of which a sentence was not translated', async () => {
    const { run, told, outputOf, leaveOut } = begin('part', {
      'a.txt': 'Un. Deux.',
      'b.txt': 'Non.',
    });
    leaveOut('Deux.');
    expect(await run()).toBe(false);
    expect(existsSync(outputOf('a'))).toBe(false);
    expect(told.find((line) => line.includes('part-a'))).toContain('goes on from here');
    expect(readFileSync(outputOf('b'), 'utf8')).toBe('NON.\n');
  });

  it('tells of one at which something breaks, and translates the others', async () => {
    const { run, told, outputOf, breakAt } = begin('broken', { 'a.txt': 'Un.', 'b.txt': 'Non.' });
    breakAt('Un.');
    expect(await run()).toBe(false);
    expect(told.find((line) => line.includes('broken-a'))).toContain('It broke');
    expect(readFileSync(outputOf('b'), 'utf8')).toBe('NON.\n');
  });

  it('reads a PDF', async () => {
    const pdf = readFileSync(new URL('../../../fixtures/documents/port.pdf', import.meta.url));
    const { run, outputOf } = begin('pdf', { 'port.pdf': pdf });
    expect(await run()).toBe(true);
    expect(readFileSync(outputOf('port'), 'utf8')).toMatch(/PORT/);
  });

  it('leaves what is not French as it stands, which is told, unless all is to be translated', async () => {
    const german = 'Die Deiche haben die ganze Nacht gehalten, obwohl der Wind sehr stark war.';
    const french = 'Les digues du port ont tenu toute la nuit, malgré un vent très fort.';
    const texts = { 'a.txt': `${french}\n${german}` };
    const left = begin('left', texts);
    expect(await left.run()).toBe(true);
    expect(left.asked).toEqual([french]);
    expect(readFileSync(left.outputOf('a'), 'utf8')).toContain(german);
    expect(left.told.join()).toContain('passages in German left as they stand: 1');
    const all = begin('all-french', texts, 'txt', recallNothing, true);
    expect(await all.run()).toBe(true);
    expect(all.asked).toEqual([french, german]);
  });

  it('reads other encodings and subtitles, and tells what it guessed and left out', async () => {
    const { run, told, outputOf } = begin('kinds', {
      'latin.txt': Uint8Array.from([0xc9, 0x74, 0xe9]),
      'film.srt': '1\n00:00:01,000 --> 00:00:02,000\nIl pleut\nici.',
    });
    expect(await run()).toBe(true);
    expect(readFileSync(outputOf('latin'), 'utf8')).toBe('ÉTÉ\n');
    expect(readFileSync(outputOf('film'), 'utf8')).toBe('IL PLEUT ICI.\n');
    expect(told.find((line) => line.includes('latin'))).toContain('windows-1252, which is a guess');
    expect(told.find((line) => line.includes('film'))).toContain('times left out of subtitles: 1');
  });

  it('refuses two that would be written to one file', async () => {
    const { run, asked } = begin('same', { 'a.txt': 'Oui.', 'a.md': 'Non.' });
    await expect(run()).rejects.toThrow('would both become');
    expect(asked).toEqual([]);
  });
});
