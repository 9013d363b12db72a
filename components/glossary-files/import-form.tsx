'use client';

import { useId, useState } from 'react';
import { glossaryName } from '@/components/language/glossary-name';
import { useMessages } from '@/components/language/language-provider';
import { useGlossary, useGlossaryActions } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';
import { LabelledSelect } from '@/components/ui/labelled-select';
import type { ImportChoices } from '@/glossary/import/preview';
import { type MergeRule, mergeRules } from '@/glossary/merge/plan-import';
import type { FilePreview } from '@/glossary/merge/preview-file';
import { ImportOutcome } from './import-outcome';
import { ReadingChoices } from './reading-choices';
import { useImportPlan } from './use-import-plan';

/** Stands for a glossary that is to be made, among the ids of those there are. */
const newGlossary = 'new';

/** What a file would bring, how it is read, where it comes to, and by which rule. */
export function ImportForm({
  fileName,
  preview,
  choices,
  onChoose,
  onTaken,
}: {
  readonly fileName: string;
  readonly preview: FilePreview;
  readonly choices: ImportChoices;
  readonly onChoose: (choices: ImportChoices) => void;
  readonly onTaken: (count: number) => void;
}) {
  const messages = useMessages();
  const words = messages.importGlossary;
  const { changeEntries } = useGlossaryActions();
  const own = useGlossary((state) => state.glossaries).filter(({ isBuiltIn }) => !isBuiltIn);
  const [into, setInto] = useState<string>(newGlossary);
  const [name, setName] = useState(fileName.replace(/\.[^.]+$/, ''));
  const [rule, setRule] = useState<MergeRule>('keep');
  const [isTaking, setTaking] = useState(false);
  const nameId = useId();
  const glossary = own.find(({ id }) => id === into);
  const { plan, merged } = useImportPlan(preview.taken, rule, glossary?.entries);
  const count = merged === null ? 0 : merged.added.length + merged.replaced.length;

  const take = () => {
    if (merged === null) return;
    setTaking(true);
    // The button is drawn as pressed before the work begins.
    requestAnimationFrame(() => {
      const taken = changeEntries(
        {
          added: [{ into: glossary?.id ?? null, entries: merged.added, areIdsNew: true }],
          replaced: merged.replaced,
          removedIds: [],
        },
        glossary === undefined ? { name } : null,
      );
      setTaking(false);
      if (taken.ok) onTaken(count);
    });
  };

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-4">
        <LabelledSelect
          label={words.into}
          value={into}
          options={[
            { value: newGlossary, label: words.newGlossary },
            ...own.map((each) => ({ value: each.id, label: glossaryName(each, messages) })),
          ]}
          onChange={setInto}
        />
        {glossary === undefined ? (
          <div className="flex min-w-0 flex-1 flex-col gap-1">
            <label htmlFor={nameId} className="text-muted text-small">
              {words.name}
            </label>
            <input
              id={nameId}
              value={name}
              onChange={({ target }) => setName(target.value)}
              className="rounded-md border border-edge bg-paper px-3 py-1.5 text-[0.9375rem] text-ink"
            />
          </div>
        ) : null}
      </div>
      {plan === null ? null : <ImportOutcome preview={preview} plan={plan} />}
      {plan !== null && plan.conflicts.length > 0 ? (
        <LabelledSelect
          label={words.rule}
          value={rule}
          options={mergeRules.map((value) => ({ value, label: words.rules[value] }))}
          onChange={(chosen) => setRule(mergeRules.find((each) => each === chosen) ?? rule)}
        />
      ) : null}
      <ReadingChoices reading={preview.reading} choices={choices} onChoose={onChoose} />
      <div className="sticky -bottom-6 -mx-6 -mb-6 flex flex-wrap items-center justify-end gap-2 border-rule border-t bg-raised px-6 py-3">
        {preview.taken.length === 0 ? (
          <p role="alert" className="mr-auto text-small text-warn">
            {words.nothing}
          </p>
        ) : null}
        <Button look="strong" disabled={count === 0 || isTaking} onClick={take}>
          {words.take(count)}
        </Button>
      </div>
    </div>
  );
}
