'use client';

import { type ReactNode, useMemo } from 'react';
import { useMessages } from '@/components/language/language-provider';
import type { Entry } from '@/glossary/entry';
import type { ImportPlan, KeyedEntry } from '@/glossary/merge/plan-import';
import type { FilePreview } from '@/glossary/merge/preview-file';
import type { KeyedTaken } from '@/glossary/merge/preview-messages';

/** How many of a kind are shown one by one. */
const MOST_SHOWN = 50;

/** What a file would bring, by kind, each opened to be looked at: new, changed, in conflict, left out. */
export function ImportOutcome({
  preview,
  plan: { added, changed, conflicts, same },
}: {
  readonly preview: FilePreview;
  readonly plan: ImportPlan<KeyedTaken>;
}) {
  const { importGlossary: words } = useMessages();
  const { taken } = preview;
  const unknown = useMemo(
    () => taken.filter(({ unknownStatuses }) => unknownStatuses.length > 0),
    [taken],
  );
  return (
    <section aria-label={words.counts} className="flex flex-col gap-1">
      <Kind title={words.added(added.length)} all={added}>
        {(each) => (
          <>
            <Term entry={each.entry} />
            {each.readings.map(({ side, written, terms }) => (
              <span key={side} className="block text-muted">
                {words.readAs(written)} {terms.join(' · ')}
              </span>
            ))}
          </>
        )}
      </Kind>
      <Kind title={words.changed(changed.length)} all={changed}>
        {(each) => <Versus {...each} />}
      </Kind>
      <Kind title={words.conflicts(conflicts.length)} all={conflicts}>
        {(each) => <Versus {...each} />}
      </Kind>
      {same > 0 ? <p className="text-muted text-small">{words.same(same)}</p> : null}
      <Kind title={words.unknownStatuses(unknown.length)} all={unknown}>
        {({ line, entry, unknownStatuses }) => (
          <>
            <Term entry={entry} /> · {words.line(line)} · {unknownStatuses.join(', ')}
          </>
        )}
      </Kind>
      <Kind title={words.refused(preview.refused.length)} all={preview.refused}>
        {({ line, reason, words: first }) => (
          <>
            {words.line(line)} · {words.reasons[reason]}
            {first === '' ? null : <span className="text-muted"> · {first}</span>}
          </>
        )}
      </Kind>
    </section>
  );
}

function Kind<Item>({
  title,
  all,
  children,
}: {
  readonly title: string;
  readonly all: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}) {
  const { importGlossary: words } = useMessages();
  if (all.length === 0) return null;
  const shown = all.slice(0, MOST_SHOWN).map((item, place) => ({ item, id: place }));
  return (
    <details>
      <summary className="-mx-1 rounded px-1 py-0.5 text-small">{title}</summary>
      <ul className="mt-1 mb-2 border-rule border-l-2 pl-3 text-small">
        {shown.map(({ item, id }) => (
          <li key={id} className="py-0.5">
            {children(item)}
          </li>
        ))}
        {all.length > MOST_SHOWN ? (
          <li className="text-muted">{words.more(all.length - MOST_SHOWN)}</li>
        ) : null}
      </ul>
    </details>
  );
}

const englishOf = ({ french, english, englishVariants, isKeptInFrench }: Entry): string =>
  isKeptInFrench ? french : [english, ...englishVariants].join(', ');

function Term({ entry }: { readonly entry: Entry }) {
  const { importGlossary: words } = useMessages();
  const english = englishOf(entry);
  return (
    <>
      <span lang="fr" className="font-serif">
        {entry.french}
      </span>{' '}
      ·{' '}
      <span lang="en" className="font-serif italic">
        {english}
      </span>
      {entry.forbiddenEnglish.length === 0 ? null : (
        <span className="text-muted">
          {english === '' ? '' : ' · '}
          {words.roles.forbiddenEnglish}{' '}
          <span lang="en" className="font-serif italic">
            {entry.forbiddenEnglish.join(', ')}
          </span>
        </span>
      )}
    </>
  );
}

function Versus({ mine, theirs }: { readonly mine: Entry; readonly theirs: KeyedEntry }) {
  const { importGlossary: words } = useMessages();
  return (
    <>
      <span lang="fr" className="font-serif">
        {mine.french}
      </span>{' '}
      · <span className="text-muted">{words.mine}</span>{' '}
      <span lang="en" className="font-serif italic">
        {englishOf(mine)}
      </span>{' '}
      · <span className="text-muted">{words.theirs}</span>{' '}
      <span lang="en" className="font-serif italic">
        {englishOf(theirs.entry)}
      </span>{' '}
      <span className="text-muted">({words.line(theirs.line)})</span>
    </>
  );
}
