import { sliceSpan } from '@/lib/text/span';
import { splitAtClauses } from '@/lib/text/split-clauses';
import type { BrowserSession } from './translator-api';

/**
 * The largest share of a refused text that is tried next: a little over a half, so that the cut can be at a
 * clause.
 */
const LARGEST_PART = 0.6;

/**
 * Translates a sentence. One that is too long for the translator is cut at its clauses.
 * Rejects with the browser's own errors, and with its `QuotaExceededError` when a single character is still
 * too long.
 */
export async function translateText(
  session: Pick<BrowserSession, 'translate'>,
  text: string,
  signal: AbortSignal,
): Promise<string> {
  try {
    return await session.translate(text, { signal });
  } catch (error) {
    if (!isNamed(error, 'QuotaExceededError')) throw error;
    const parts = splitAtClauses(text, ({ length }) => length <= text.length * LARGEST_PART);
    if (parts.length < 2) throw error;
    const english: string[] = [];
    for (const part of parts) {
      const french = sliceSpan(text, part).trim();
      if (french !== '') english.push((await translateText(session, french, signal)).trim());
    }
    return english.join(' ');
  }
}

/**
 * Says whether an error is the platform's error of this name. In some browsers `QuotaExceededError` has a
 * class of its own.
 */
export const isNamed = (error: unknown, name: string): boolean =>
  error instanceof Error && error.name === name;
