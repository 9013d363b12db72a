import type { Entry } from '@/glossary/entry';
import { wantedTerms } from '@/glossary/findings/wanted-terms';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';
import type { ExportOccurrence, ExportTerm } from '@/lib/export/export-document';
import { exportOccurrences, exportTermOf } from '@/lib/export/export-terms';
import type { WantedTerm } from '@/lib/mt/translator';

/** The terms that a glossary has for sentences. */
export interface DocumentTerms {
  wantedIn(sentence: string): readonly WantedTerm[];
  occurrencesIn(sentence: string): readonly ExportOccurrence[];
  readonly terms: readonly ExportTerm[];
}

export const noTerms: DocumentTerms = {
  wantedIn: () => [],
  occurrencesIn: () => [],
  terms: [],
};

export function createDocumentTerms(entries: readonly Entry[]): DocumentTerms {
  const matcher = compileGlossary(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    wantedIn: (sentence) => wantedTerms(matchTerms(matcher, sentence), byId),
    occurrencesIn: (sentence) => exportOccurrences(matchTerms(matcher, sentence)),
    terms: entries.map(exportTermOf),
  };
}
