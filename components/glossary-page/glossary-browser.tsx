'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { GlossaryFileButtons } from '@/components/glossary/glossary-file-buttons';
import { ExportGlossaryDialog } from '@/components/glossary-files/export-glossary-dialog';
import { ImportGlossaryDialog } from '@/components/glossary-files/import-glossary-dialog';
import { glossaryName } from '@/components/language/glossary-name';
import { useMessages } from '@/components/language/language-provider';
import { useGlossary, useGlossaryActions } from '@/components/state/reader-context';
import { LabelledSelect } from '@/components/ui/labelled-select';
import { type Arrangement, type EntryRow, entryFilters } from './arrange-entries';
import { BulkBar } from './bulk-bar';
import { EntrySheet } from './entry-sheet';
import { EntryTable } from './entry-table';
import { tellRemoved } from './leaving-rows';
import { useArrangedRows } from './use-arranged-rows';
import { useEntryRows } from './use-entry-rows';

const everyGlossary = '';

/** Searches, sieves and sorts the entries of all glossaries, and works on those that are selected. */
export function GlossaryBrowser() {
  const messages = useMessages();
  const words = messages.glossaryPage;
  const { changeEntries } = useGlossaryActions();
  const glossaries = useGlossary((state) => state.glossaries);
  const { rows, uses } = useEntryRows();
  const [arrangement, setArrangement] = useState<Arrangement>({
    query: '',
    filter: 'all',
    glossaryId: null,
    sort: { column: 'french', isDescending: false },
  });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const change = (changed: Partial<Arrangement>) => setArrangement({ ...arrangement, ...changed });
  const wanted = useDeferredValue(arrangement);
  const names = useMemo(
    () => new Map(glossaries.map((each) => [each.id, glossaryName(each, messages)])),
    [glossaries, messages],
  );
  const shown = useArrangedRows(rows, wanted, names);
  // Of those that are selected, some may be gone or sieved out since.
  const chosen = useMemo(() => {
    if (selected.size === 0) return [];
    const isSelected = ({ entry }: EntryRow) => selected.has(entry.id);
    if (shown.length === rows.length) return rows.filter(isSelected);
    const inSight = new Set(shown.filter(isSelected).map(({ entry }) => entry.id));
    return rows.filter(({ entry }) => inSight.has(entry.id));
  }, [rows, shown, selected]);
  const finish = (what: string) => {
    setSelected(new Set());
    setTold(what);
  };
  return (
    <>
      <search className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <input
          type="search"
          aria-label={messages.glossaries.search}
          placeholder={messages.glossaries.search}
          value={arrangement.query}
          onChange={({ target }) => change({ query: target.value })}
          className="min-h-9 min-w-0 flex-1 basis-64 rounded-md border border-edge bg-raised px-3 text-base"
        />
        <LabelledSelect
          label={words.show}
          value={arrangement.filter}
          options={entryFilters.map((value) => ({ value, label: words.filters[value] }))}
          onChange={(value) =>
            change({ filter: entryFilters.find((each) => each === value) ?? 'all' })
          }
        />
        <LabelledSelect
          label={words.glossary}
          value={arrangement.glossaryId ?? everyGlossary}
          options={[
            { value: everyGlossary, label: words.everyGlossary },
            ...[...names].map(([value, label]) => ({ value, label })),
          ]}
          onChange={(value) => change({ glossaryId: value === everyGlossary ? null : value })}
        />
        <div className="flex gap-2">
          <GlossaryFileButtons />
        </div>
      </search>
      <BulkBar rows={chosen} onDone={finish} />
      <p role="status" className="mt-3 mb-1.5 text-muted text-small">
        {told} {messages.glossaries.entries(shown.length)}
      </p>
      <EntryTable
        rows={shown}
        glossaryNames={names}
        sort={arrangement.sort}
        selected={selected}
        areAllSelected={chosen.length > 0 && chosen.length === shown.length}
        onSort={(sort) => change({ sort })}
        onSelect={(ids) => {
          setSelected(ids);
          setTold('');
        }}
        onOpen={setOpened}
        onRemove={() => {
          changeEntries(
            { added: [], replaced: [], removedIds: chosen.map(({ entry }) => entry.id) },
            null,
          );
          finish(tellRemoved(chosen, messages));
        }}
      />
      <p className="mt-1 text-muted text-small">{words.keys}</p>
      {opened === null ? null : (
        <EntrySheet entryId={opened} uses={uses} onClose={() => setOpened(null)} />
      )}
      <ImportGlossaryDialog />
      <ExportGlossaryDialog />
    </>
  );
}
