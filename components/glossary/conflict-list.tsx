'use client';

import { useMemo } from 'react';
import { glossaryName } from '@/components/language/glossary-name';
import { useMessages } from '@/components/language/language-provider';
import { useGlossary, useReader } from '@/components/state/reader-context';
import { useConflicts } from './use-conflicts';

/**
 * Lists the terms for which the active glossaries want different English, and says which one has
 * precedence.
 */
export function ConflictList({ onOpen }: { readonly onOpen: (entryId: string) => void }) {
  const messages = useMessages();
  const words = messages.glossaries;
  const glossaries = useGlossary((state) => state.glossaries);
  const off = useReader((state) => state.decisions.glossariesOff);
  const conflicts = useConflicts(
    useMemo(() => glossaries.filter(({ id }) => !off.includes(id)), [glossaries, off]),
  );
  const entries = useMemo(
    () => new Map(glossaries.flatMap((each) => each.entries).map((entry) => [entry.id, entry])),
    [glossaries],
  );
  if (conflicts.length === 0) return null;
  return (
    <details className="mt-4 border-rule border-t pt-3">
      <summary className="-mx-1 rounded px-1 text-small">
        <span className="text-warn">{words.conflicts(conflicts.length)}</span>
      </summary>
      <ul className="mt-1 text-small">
        {conflicts.map((conflict) => (
          <li
            key={conflict.entries.map(({ entryId }) => entryId).join(' ')}
            className="border-rule border-b py-2 last:border-b-0"
          >
            <p lang="fr" className="font-serif text-base">
              {conflict.french}
            </p>
            <ul>
              {conflict.entries.map(({ entryId, glossaryId }, position) => {
                const entry = entries.get(entryId);
                const glossary = glossaries.find(({ id }) => id === glossaryId);
                if (!entry || !glossary) return null;
                const name = glossaryName(glossary, messages);
                return (
                  <li key={entryId} className="text-muted">
                    <button
                      type="button"
                      onClick={() => onOpen(entryId)}
                      className="text-ink italic underline decoration-edge underline-offset-2 hover:decoration-ink"
                    >
                      {entry.isKeptInFrench ? (
                        <span lang="fr">{entry.french}</span>
                      ) : (
                        <span lang="en">{entry.english}</span>
                      )}
                    </button>{' '}
                    · {position === 0 ? words.goesFirst(name) : name}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
