import type { Entry } from '@/glossary/entry';
import type { ExampleSentence } from '@/glossary/export/write-anki';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';
import { segmentsOf } from '@/lib/document/segments-of';
import type { ReaderState } from '@/lib/store/state/reader-state';
import { shownEnglish } from '@/lib/store/state/segment-states';

/** Creates a finder of the first sentence of the open article that has an entry's term, with its English. */
export function createExampleFinder(
  state: ReaderState,
  entries: readonly Entry[],
): (entryId: string) => ExampleSentence | null {
  const examples = new Map<string, ExampleSentence>();
  const matcher = state.article === null ? null : compileGlossary(entries);
  for (const { id, text } of state.article === null ? [] : segmentsOf(state.article)) {
    if (matcher === null) break;
    for (const { entryId } of matchTerms(matcher, text)) {
      if (examples.has(entryId)) continue;
      examples.set(entryId, { french: text, english: shownEnglish(state, id) ?? '' });
    }
  }
  return (entryId) => examples.get(entryId) ?? null;
}
