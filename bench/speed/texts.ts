import { existsSync, readFileSync } from 'node:fs';
import { builtInArticle } from '@/lib/document/built-in-article';
import { readArticle } from '@/lib/document/read-article';
import { segmentsOf } from '@/lib/document/segments-of';

/** Beside the repository, where there is one: corpora are not ours to hand on. */
const corpus = '../shared/corpus/eval/flores-dev.fr';

/** The first article's sentences, as the app splits them. */
export async function articleSentences(): Promise<readonly string[]> {
  const text = readFileSync(`public${builtInArticle.address}`, 'utf8');
  const read = await readArticle(builtInArticle.title, text);
  if (!read.ok) throw new Error(`The first article cannot be read: ${read.failure.code}`);
  return segmentsOf(read.value).map((segment) => segment.text);
}

/** Sentences of FLORES-200 dev, evenly taken from the whole of it; null where it is not there. */
export function floresSentences(count: number): readonly string[] | null {
  if (!existsSync(corpus)) return null;
  const lines = readFileSync(corpus, 'utf8').trim().split('\n');
  const step = Math.max(1, Math.floor(lines.length / count));
  return lines.filter((_, at) => at % step === 0).slice(0, count);
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
