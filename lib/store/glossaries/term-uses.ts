import type { Entry } from '@/glossary/entry';
import { compileInSlices } from '@/glossary/match/compile-in-slices';
import { matchTerms } from '@/glossary/match/match-terms';
import { yieldEverySlice } from '@/lib/base/yield-to-page';
import type { Database } from '@/lib/store/kept/database';
import { splitParagraphs, splitSentences } from '@/lib/text/segment';
import { sliceSpan } from '@/lib/text/span';

/** A sentence of the library that has a term. */
export interface TermUse {
  readonly articleId: string;
  readonly title: string;
  readonly sentence: string;
}

/** By entry id; an entry that was never met is not there. */
export type TermUses = ReadonlyMap<
  string,
  { readonly count: number; readonly first: readonly TermUse[] }
>;

/** Sentences that are told of for each entry. */
const MOST_TOLD = 5;

/**
 * Looks through all articles of the library for the terms of entries. The page has its turn meanwhile.
 *
 * @returns null when `signal` ended it
 */
export async function countTermUses(
  { articles, texts }: Pick<Database, 'articles' | 'texts'>,
  entries: readonly Entry[],
  signal: AbortSignal,
): Promise<TermUses | null> {
  const yieldIfDue = yieldEverySlice();
  const matcher = await compileInSlices(entries, yieldIfDue, signal);
  if (matcher === null) return null;
  const uses = new Map<string, { count: number; readonly first: TermUse[] }>();
  for (const { id: articleId, title, deletedAt } of await articles.read()) {
    if (deletedAt !== null) continue;
    const text = (await texts.find([articleId]))?.text ?? '';
    for (const paragraph of splitParagraphs(text)) {
      const line = sliceSpan(text, paragraph);
      for (const span of splitSentences(line)) {
        await yieldIfDue();
        if (signal.aborted) return null;
        const sentence = sliceSpan(line, span).trim();
        for (const { entryId } of matchTerms(matcher, sentence)) {
          const use = uses.get(entryId) ?? { count: 0, first: [] };
          use.count += 1;
          if (use.first.length < MOST_TOLD) use.first.push({ articleId, title, sentence });
          uses.set(entryId, use);
        }
      }
    }
  }
  return uses;
}
