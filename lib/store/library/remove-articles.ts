import type { Database } from '@/lib/store/kept/database';
import { articleOfDraft } from '@/lib/store/state/drafts-state';

type Tables = Pick<
  Database,
  'articles' | 'texts' | 'readings' | 'english' | 'postEdits' | 'decisions' | 'drafts'
>;

/** Removes articles with all that was kept about them. The translation memory keeps its sentences. */
export async function removeArticles(
  { articles, texts, readings, english, postEdits, decisions, drafts }: Tables,
  ids: ReadonlySet<string>,
): Promise<void> {
  const [edits, decided, halfWritten] = await Promise.all([
    postEdits.read(),
    decisions.read(),
    drafts.read(),
  ]);
  await Promise.all([
    ...edits
      .filter(({ article }) => ids.has(article))
      .map(({ article, segment, source }) => postEdits.remove([article, segment, source])),
    ...decided
      .filter(({ article }) => ids.has(article))
      .map(({ article, kind, of }) => decisions.remove([article, kind, of])),
    ...halfWritten
      .filter(({ of }) => ids.has(articleOfDraft(of) ?? ''))
      .map(({ of }) => drafts.remove([of])),
  ]);
  // The list last: an article whose removal was broken off can be removed again.
  for (const id of ids) {
    await Promise.all([texts.remove([id]), readings.remove([id]), english.remove([id])]);
    await articles.remove([id]);
  }
}
