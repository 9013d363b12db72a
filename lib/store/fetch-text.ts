import type { ArticleFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';

/** Fetches a text file of this site. A file that cannot be reached counts as missing. */
export async function fetchText(address: string): Promise<Result<string, ArticleFailure>> {
  try {
    const response = await fetch(address);
    if (response.ok) return succeed(await response.text());
  } catch (error) {
    // A failed `fetch` and a broken connection throw only this; anything else is a bug.
    if (!(error instanceof TypeError)) throw error;
  }
  return fail({ code: 'article-missing' });
}
