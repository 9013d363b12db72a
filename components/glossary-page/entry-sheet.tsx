'use client';

import { EntryCard } from '@/components/glossary/entry-card';
import { useMessages } from '@/components/language/language-provider';
import { addressOf } from '@/components/state/article-address';
import { useGlossary } from '@/components/state/reader-context';
import { Modal } from '@/components/ui/modal';
import type { TermUses } from '@/lib/store/glossaries/term-uses';

/** An entry with all its fields, edited in place, and where its term was met. */
export function EntrySheet({
  entryId,
  uses,
  onClose,
}: {
  readonly entryId: string;
  readonly uses: TermUses | null;
  readonly onClose: () => void;
}) {
  const messages = useMessages();
  const entry = useGlossary((state) => state.entries.find(({ id }) => id === entryId));
  if (entry === undefined) return null;
  return (
    <Modal open onOpenChange={onClose} title={messages.entry.panel(entry.french)} place="side">
      <Met uses={uses?.get(entryId)} isKnown={uses !== null} />
      <EntryCard key={entry.id} entry={entry} />
    </Modal>
  );
}

function Met({
  uses,
  isKnown,
}: {
  readonly uses: ReturnType<TermUses['get']>;
  readonly isKnown: boolean;
}) {
  const { glossaryPage: words } = useMessages();
  if (!isKnown) return null;
  if (uses === undefined) return <p className="mb-3 text-muted text-small">{words.neverMet}</p>;
  return (
    <details className="mb-3 border-rule border-b pb-3 text-small">
      <summary className="-mx-1 rounded px-1">{words.met(uses.count)}</summary>
      <ul className="mt-1 flex flex-col gap-2">
        {uses.first.map(({ articleId, title, sentence }) => (
          <li key={`${articleId} ${sentence}`}>
            <p lang="fr" className="font-serif text-base">
              {sentence}
            </p>
            <a href={addressOf(articleId)} lang="fr" className="text-muted underline">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
