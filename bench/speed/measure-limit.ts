import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { countWords } from '@/lib/document/count-words';
import { multiplyAdds, parseModelShape } from './multiply-adds';
import './contest/contest';

/** How fast the model could be translated with, if nothing but its matrix products took time. */
export interface Limit {
  /** What the runtime's int8 product reaches in a tab, on one thread. */
  readonly multiplyAddsPerSecond: number;
  readonly sourceTokensPerWord: number;
  readonly targetTokensPerWord: number;
  readonly wholeVocabulary: WordLimit;
  /** Where only so many tokens are scored a step. */
  readonly shortlist: WordLimit;
}

interface WordLimit {
  readonly scoredTokens: number;
  /** A French word. */
  readonly multiplyAddsPerWord: number;
  readonly wordsPerSecond: number;
}

/** Tokens of a usual shortlist of a sentence or a batch. */
const shortlistTokens = 1500;

/** Measures the product in a tab of the engine, and counts what the article's sentences need. */
export async function measureLimit(
  browser: Browser,
  server: string,
  model: string,
  article: readonly string[],
): Promise<Limit> {
  const page = await browser.newPage();
  try {
    await page.goto(`${server}/ours.html`);
    await page.waitForFunction(() => 'measureMatrixProduct' in window);
    const counts = await page.evaluate(
      async ({ id, french }) => {
        const { texts } = await window.translateAll(id, french);
        return window.countTokens(french, texts);
      },
      { id: model, french: article },
    );
    const multiplyAddsPerSecond = await page.evaluate(() => window.measureMatrixProduct());
    const shape = parseModelShape(readFileSync(`public/models/${model}/config.json`, 'utf8'));
    const words = countWords(article.join(' '));
    const limitOf = (scoredTokens: number): WordLimit => {
      const needed = counts.reduce(
        (sum, count) => sum + multiplyAdds(shape, count, scoredTokens),
        0,
      );
      const multiplyAddsPerWord = needed / words;
      return {
        scoredTokens,
        multiplyAddsPerWord,
        wordsPerSecond: multiplyAddsPerSecond / multiplyAddsPerWord,
      };
    };
    const total = (side: 'source' | 'target') =>
      counts.reduce((sum, count) => sum + count[side], 0) / words;
    return {
      multiplyAddsPerSecond,
      sourceTokensPerWord: total('source'),
      targetTokensPerWord: total('target'),
      wholeVocabulary: limitOf(shape.vocab_size),
      shortlist: limitOf(shortlistTokens),
    };
  } finally {
    await page.close();
  }
}
