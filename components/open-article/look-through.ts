import { type ArticleExtras, noExtras } from '@/lib/document/article-extras';
import { noChoices } from '@/lib/import/files/imported-article';
import { importArticle } from '@/lib/import/worker/import-article';

/** What a text that was typed has that is not French; nothing where that cannot be found out. */
export async function lookThrough(text: string): Promise<ArticleExtras> {
  const choices = { ...noChoices, keepsLines: true };
  const { signal } = new AbortController();
  const read = await importArticle({ kind: 'pasted', html: '', text, choices }, signal);
  return read?.ok ? read.value.extras : noExtras;
}
