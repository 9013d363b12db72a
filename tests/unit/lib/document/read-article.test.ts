import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/document/article';
import { readArticle } from '@/lib/document/read-article';
import { sliceSpan } from '@/lib/text/span';

async function read(text: string): Promise<Article> {
  const result = await readArticle('Essai', text);
  if (!result.ok) throw new Error(`Refused: ${result.failure.code}`);
  return result.value;
}

const segmentsOf = (article: Article) => article.paragraphs.flatMap(({ segments }) => segments);

/** The spans and what lies between them, put together again. */
function rebuild(article: Article): string {
  let rebuilt = '';
  let at = 0;
  for (const { span } of segmentsOf(article)) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    rebuilt += article.text.slice(at, span.start) + sliceSpan(article.text, span);
    at = span.end;
  }
  return rebuilt + article.text.slice(at);
}

const hostile = fc.constantFrom(
  'Bakou a dit non. ',
  'M. Aliyev',
  '\n',
  '\r\n',
  '\n\n',
  '«\u00a0Non\u00a0!\u00a0»',
  'l’été',
  '\ud83d\ude00',
  '\ud83d',
  '\u202e',
  '\u200f',
  '<script>alert(1)</script>',
  'e\u0301',
  '\u00a0',
  '\ufeff',
  ' ',
  '. ',
);

describe('an article', () => {
  it('is covered exactly by its segments and what lies between them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 30 }),
        async (parts) => {
          const result = await readArticle('', parts.join(''));
          if (!result.ok) {
            expect(result.failure.code).toBe('article-empty');
            return;
          }
          expect(rebuild(result.value)).toBe(parts.join(''));
          for (const segment of segmentsOf(result.value)) {
            const start = segment.span.start + segment.lead;
            expect(parts.join('').slice(start, start + segment.text.length)).toBe(segment.text);
            expect(segment.text).not.toBe('');
          }
        },
      ),
      { seed: 20260920, numRuns: 300 },
    );
  });

  it('numbers its paragraphs and sentences from 1, without the blank lines', async () => {
    const article = await read('Un titre\n\nBakou refuse. Erevan accepte.\n');
    expect(segmentsOf(article).map(({ id, text }) => [id, text])).toEqual([
      ['1.1', 'Un titre'],
      ['2.1', 'Bakou refuse.'],
      ['2.2', 'Erevan accepte.'],
    ]);
  });

  it('leaves the white space around a sentence out of its text', async () => {
    const article = await read('\u00a0 Bakou refuse. Erevan accepte. \n');
    expect(segmentsOf(article).map(({ text, lead }) => [text, lead])).toEqual([
      ['Bakou refuse.', 2],
      ['Erevan accepte.', 0],
    ]);
  });

  it('is known by its text alone', async () => {
    const [a, b] = [await readArticle('Un', 'Bakou.'), await readArticle('Deux', 'Bakou.')];
    expect(a.ok && b.ok && a.value.id === b.value.id).toBe(true);
    const units = Buffer.from('Bakou.', 'utf16le');
    expect(a.ok && a.value.id).toBe(createHash('sha256').update(units).digest('hex'));
  });

  it('is not mistaken for another that differs in a lone surrogate', async () => {
    expect((await read('a\ud83d')).id).not.toBe((await read('a\ud83e')).id);
  });

  it('keeps the text of the one that comes with the app as it is', async () => {
    const text = readFileSync('public/articles/haut-karabakh.txt', 'utf8');
    const article = await read(text);
    expect(rebuild(article)).toBe(text);
    expect(article.paragraphs).toHaveLength(10);
    // And not with what the site had below it.
    expect(segmentsOf(article).at(-1)?.text).toMatch(/ces actions\u00a0?.»\.$/);
    expect(segmentsOf(article).some((segment) => segment.text === '(Source : Turquie) |')).toBe(
      true,
    );
  });
});

describe('a text that is refused', () => {
  it.each([
    ['', 'nothing'],
    [' \n\t\u00a0\r\n', 'white space'],
    ['\u200f\ufeff\u200b', 'marks that nobody sees'],
  ])('is empty when it holds %j: %s', async (text) => {
    expect(await readArticle('', text)).toEqual({ ok: false, failure: { code: 'article-empty' } });
  });

  it('is too long when it has over 100,000 words, and the figures are told', async () => {
    const words = (count: number) => 'mot '.repeat(count);
    expect(await readArticle('', words(100_001))).toEqual({
      ok: false,
      failure: { code: 'article-too-long', words: 100_001, limit: 100_000 },
    });
    expect((await readArticle('', words(100_000))).ok).toBe(true);
  });
});

describe('a text that is taken as it comes', () => {
  it.each([
    ['10,000 characters without a space', 'x'.repeat(10_000)],
    ['no sentence end', 'mot '.repeat(2_000).trim()],
    ['lone surrogates', 'Bakou \ud83d refuse \ude00.'],
    ['marks of direction', '\u202eBakou refuse.\u202c \u200fErevan\u200e.'],
    ['emoji', '🇦🇲 refuse 👩‍👩‍👧.'],
    ['HTML', '<img src=x onerror=alert(1)>&lt;b&gt;'],
  ])('%s', async (_, text) => {
    expect(rebuild(await read(text))).toBe(text);
  });
});
