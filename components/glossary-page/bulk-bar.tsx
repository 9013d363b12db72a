'use client';

import { useState } from 'react';
import { glossaryName } from '@/components/language/glossary-name';
import { useMessages } from '@/components/language/language-provider';
import {
  useGlossary,
  useGlossaryActions,
  useReader,
  useReaderActions,
} from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { LabelledSelect } from '@/components/ui/labelled-select';
import { mergeDuplicateSteps } from '@/glossary/merge/merge-duplicates';
import { doInSlices } from '@/lib/base/steps';
import type { EntryRow } from './arrange-entries';
import { isOwn, tellRemoved } from './leaving-rows';

/** What can be done with the selected entries, each of it one step to undo. */
export function BulkBar({
  rows,
  onDone,
}: {
  /** Of the selected entries, in order of precedence. */
  readonly rows: readonly EntryRow[];
  readonly onDone: (told: string) => void;
}) {
  const messages = useMessages();
  const words = messages.glossaryPage;
  const { changeEntries } = useGlossaryActions();
  const { undo } = useReaderActions();
  const canUndo = useReader((state) => state.canUndo);
  const glossaries = useGlossary((state) => state.glossaries);
  const own = glossaries.filter(({ isBuiltIn }) => !isBuiltIn);
  const targets = [
    { value: '', label: words.chooseGlossary },
    ...own.map((each) => ({ value: each.id, label: glossaryName(each, messages) })),
  ];
  const bring = (into: string, isMoved: boolean) => {
    // Those that are there already stay where they are.
    const others = rows.filter(({ glossaryId }) => glossaryId !== into);
    const leaving = isMoved ? others.filter(isOwn) : [];
    changeEntries(
      {
        added: [{ into, entries: others.map(({ entry }) => entry) }],
        replaced: [],
        removedIds: leaving.map(({ entry }) => entry.id),
      },
      null,
    );
    const copied = others.length - leaving.length;
    onDone(
      [
        leaving.length > 0 || copied === 0 ? words.moved(leaving.length) : '',
        copied > 0 ? words.copied(copied) : '',
      ].join(' '),
    );
  };
  const [isMerging, setMerging] = useState(false);
  const merge = async () => {
    setMerging(true);
    const entries = rows.map(({ entry }) => entry);
    const merged = await doInSlices(mergeDuplicateSteps(entries), new AbortController().signal);
    setMerging(false);
    if (merged === null) return;
    const { replaced, removedIds } = merged;
    changeEntries({ added: [], replaced, removedIds }, null);
    const leaving = new Set(rows.filter(isOwn).map(({ entry }) => entry.id));
    onDone(words.merged(removedIds.filter((id) => leaving.has(id)).length));
  };
  return (
    <div className="flex flex-wrap items-end gap-2 py-2 empty:hidden">
      {rows.length > 0 ? (
        <p className="mr-2 self-center text-small">{words.selected(rows.length)}</p>
      ) : null}
      {rows.length > 0 && own.length > 0 ? (
        <>
          <LabelledSelect
            label={words.moveTo}
            value=""
            options={targets}
            onChange={(into) => bring(into, true)}
          />
          <LabelledSelect
            label={words.copyTo}
            value=""
            options={targets}
            onChange={(into) => bring(into, false)}
          />
        </>
      ) : null}
      {rows.length > 1 ? (
        <Button disabled={isMerging} onClick={() => void merge()}>
          {words.merge}
        </Button>
      ) : null}
      {rows.length > 0 ? (
        <Button
          onClick={() => {
            const removedIds = rows.map(({ entry }) => entry.id);
            changeEntries({ added: [], replaced: [], removedIds }, null);
            onDone(tellRemoved(rows, messages));
          }}
        >
          <Icon name="bin" />
          {words.remove}
        </Button>
      ) : null}
      {canUndo ? (
        <Button look="quiet" onClick={undo}>
          <Icon name="undo" />
          {messages.undo}
        </Button>
      ) : null}
    </div>
  );
}
