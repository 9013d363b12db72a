'use client';

import { useEffect, useMemo, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { loadPageLexicon } from '@/components/lookup/words/page-lexicon';
import {
  useGlossaryActions,
  useReader,
  useReaderStore,
  useViewStore,
} from '@/components/state/reader-context';
import { useTermIndex } from '@/components/state/term-index-provider';
import { IconButton } from '@/components/ui/icon-button';
import { type Suggestion, suggestTerms } from '@/glossary/propose/suggest-terms';
import { segmentsOf } from '@/lib/document/segments-of';
import { addTerm, proposeFrom } from './add-term-from-selection';

/** Lists names and phrases of the article that no glossary has. One click makes each a term. */
export function TermSuggestions() {
  const { suggestions: words } = useMessages();
  const suggestions = useSuggestions();
  const [added, setAdded] = useState<string | null>(null);
  // The lexicon is loaded early, so that the proposal can look for the base form among known words.
  useEffect(() => void loadPageLexicon(), []);
  return (
    <section aria-label={words.title} className="mt-6 border-rule border-t pt-3">
      <h3 className="font-semibold text-small">{words.title}</h3>
      {suggestions.length === 0 ? (
        <p className="mt-1 text-muted text-small">{words.none}</p>
      ) : (
        <ul>
          {suggestions.map((suggestion) => (
            <Item key={suggestion.form} suggestion={suggestion} onAdded={setAdded} />
          ))}
        </ul>
      )}
      <p role="status" className="mt-1 text-muted text-small empty:hidden">
        {added === null ? null : words.added(added)}
      </p>
    </section>
  );
}

function useSuggestions(): readonly Suggestion[] {
  const article = useReader((state) => state.article);
  const decisions = useReader((state) => state.decisions);
  const index = useTermIndex();
  return useMemo(
    () =>
      suggestTerms(
        (article ? segmentsOf(article) : []).map((segment) => ({
          id: segment.id,
          text: segment.text,
          known: index.matchesOf(segment, decisions).map(({ span }) => span),
        })),
      ),
    [article, decisions, index],
  );
}

function Item({
  suggestion: { form, places },
  onAdded,
}: {
  readonly suggestion: Suggestion;
  readonly onAdded: (french: string) => void;
}) {
  const { suggestions: words } = useMessages();
  const view = useViewStore();
  const reader = useReaderStore();
  const { addEntry } = useGlossaryActions();
  // This draws the item again when the English of the sentence comes.
  const english = useReader((state) => state.segments.get(places[0]?.segmentId ?? ''));
  const proposal = useMemo(() => {
    const [place] = places;
    return place && english ? proposeFrom(reader, { ...place, side: 'french' }) : null;
  }, [reader, places, english]);
  const addAtOnce = () => {
    if (!proposal) return;
    const source = reader.getState().article?.title ?? '';
    if (addEntry({ ...proposal, source }).ok) onAdded(proposal.french);
  };
  return (
    <li className="flex items-start gap-1 border-rule border-b py-1.5 last:border-b-0">
      <div className="min-w-0 flex-1">
        <button
          type="button"
          aria-label={words.add(form)}
          onClick={() => addTerm(view, proposal)}
          className="block pointer-coarse:min-h-[44px] text-left font-serif text-base leading-snug hover:underline"
        >
          <span lang="fr">{form}</span>
        </button>
        <p className="text-muted text-small">
          {proposal && proposal.english !== '' ? (
            <>
              <span lang="en">{proposal.english}</span> ·{' '}
            </>
          ) : null}
          {words.places(places.length)}
        </p>
      </div>
      {proposal && proposal.english !== '' ? (
        <IconButton
          icon="add"
          label={words.addAtOnce(proposal.french, proposal.english)}
          onClick={addAtOnce}
        />
      ) : null}
    </li>
  );
}
