import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInArticle } from '@/lib/document/built-in-article';
import { readArticle } from '@/lib/document/read-article';
import { segmentsOf } from '@/lib/document/segments-of';

/** Beside the repository, where there is one: corpora are not ours to hand on. */
export const corpusFolder = '../shared/corpus/eval';

/** Sentences of a test set, and what people made of them. */
export interface TestSentences {
  readonly french: readonly string[];
  /** One a sentence, in their order; null where they are not there. */
  readonly references: readonly string[] | null;
}

/** The first article's sentences, as the app splits them. */
export async function articleSentences(): Promise<readonly string[]> {
  const text = readFileSync(`public${builtInArticle.address}`, 'utf8');
  const read = await readArticle(builtInArticle.title, text);
  if (!read.ok) throw new Error(`The first article cannot be read: ${read.failure.code}`);
  return segmentsOf(read.value).map((segment) => segment.text);
}

/** Sentences of FLORES-200 dev, evenly taken from the whole of it; null where it is not there. */
export const floresSentences = (count: number): TestSentences | null =>
  testSentences(corpusFolder, 'flores-dev', count);

/**
 * Sentences of `<name>.fr` in a folder, evenly taken from the whole of it, and of `<name>.en`; null
 * where there is no such French. Throws when the two files differ in lines.
 */
export function testSentences(folder: string, name: string, count: number): TestSentences | null {
  const french = readLines(join(folder, `${name}.fr`));
  if (french === null) return null;
  const references = readLines(join(folder, `${name}.en`));
  if (references && references.length !== french.length) {
    throw new Error(`${name}: ${french.length} lines of French, ${references.length} of English`);
  }
  const step = Math.max(1, Math.floor(french.length / count));
  const take = (lines: readonly string[]) =>
    lines.filter((_, at) => at % step === 0).slice(0, count);
  return { french: take(french), references: references && take(references) };
}

/**
 * A text of about as many words, of sentences that all differ so that each has to be translated: the
 * article over and over, each sentence of a copy with the copy's number. Whatever its size, it is made
 * of the same sentences.
 */
export async function longText(words: number): Promise<string> {
  const text = readFileSync(`public${builtInArticle.address}`, 'utf8').trim();
  const copies = Math.max(1, Math.round(words / text.split(/\s+/).length));
  return Array.from({ length: copies }, (_, copy) =>
    text.replace(/([.!?])(?=\s|$)/gu, ` (${copy + 1})$1`),
  ).join('\n\n');
}

const readLines = (path: string): readonly string[] | null =>
  existsSync(path) ? readFileSync(path, 'utf8').replace(/\n$/, '').split('\n') : null;
