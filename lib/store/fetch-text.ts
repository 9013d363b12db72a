import type { ArticleFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';

/** A text file of this site. Missing is also what cannot be reached. */
export async function fetchText(address: string): Promise<Result<string, ArticleFailure>> {
  try {
    const response = await fetch(address);
    if (response.ok) return succeed(await response.text());
  } catch (error) {
    // `fetch` and a connection that breaks off throw nothing else.
    if (!(error instanceof TypeError)) throw error;
  }
  return fail({ code: 'article-missing' });
}
