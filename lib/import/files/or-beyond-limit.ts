import type { ArticleFileFailure } from '@/lib/base/failure';
import { fail, type Result } from '@/lib/base/result';
import { BeyondLimit } from '@/lib/import/limits';

/** The one place where a document beyond a limit, which ends its reading anywhere, becomes a failure. */
export async function orBeyondLimit<Value>(
  read: () => Promise<Result<Value, ArticleFileFailure>>,
): Promise<Result<Value, ArticleFileFailure>> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof BeyondLimit)) throw error;
    const { measure, limit } = error;
    return fail({ code: 'article-file-beyond-limit', measure, limit });
  }
}
