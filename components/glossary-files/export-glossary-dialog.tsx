'use client';

import { useState } from 'react';
import { saveFile } from '@/components/export/save-file';
import { glossaryName } from '@/components/language/glossary-name';
import { useMessages } from '@/components/language/language-provider';
import {
  useGlossary,
  useReaderStore,
  useView,
  useViewStore,
} from '@/components/state/reader-context';
import { closePanel } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { LabelledSelect } from '@/components/ui/labelled-select';
import { Modal } from '@/components/ui/modal';
import {
  type GlossaryFormat,
  glossaryFormatFacts,
  glossaryFormats,
} from '@/glossary/export/formats';
import type { LeftOut } from '@/glossary/export/left-out';
import { createExampleFinder } from './find-example';

const all = 'all';

/** Writes a glossary, or all of them, as a file of another program. */
export function ExportGlossaryDialog() {
  const { exportGlossary: words } = useMessages();
  const view = useViewStore();
  const isOpen = useView(({ panel }) => panel?.name === 'export-glossary');
  return (
    <Modal
      open={isOpen}
      onOpenChange={() => closePanel(view, 'export-glossary')}
      title={words.title}
      description={words.description}
    >
      <ExportForm />
    </Modal>
  );
}

type Outcome =
  | { readonly name: 'written'; readonly leftOut: LeftOut }
  | { readonly name: 'failed' };

function ExportForm() {
  const messages = useMessages();
  const words = messages.exportGlossary;
  const reader = useReaderStore();
  const glossaries = useGlossary((state) => state.glossaries);
  const entries = useGlossary((state) => state.entries);
  const [what, setWhat] = useState<string>(all);
  const [format, setFormat] = useState<GlossaryFormat>('tbx');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const chosen = glossaries.find(({ id }) => id === what);
  const written = chosen?.entries ?? entries;
  const name = chosen === undefined ? words.fileName : glossaryName(chosen, messages);

  const save = async () => {
    try {
      const { exportGlossary } = await import('@/glossary/export/export-glossary');
      // The other formats have the example of the entry alone.
      const exampleOf =
        format === 'anki' ? createExampleFinder(reader.getState(), written) : undefined;
      const { bytes, leftOut } = exportGlossary(written, format, exampleOf);
      const { extension, mediaType } = glossaryFormatFacts[format];
      saveFile(`${name.replace(/[\\/:*?"<>|]/g, '-')}.${extension}`, bytes, mediaType);
      setOutcome({ name: 'written', leftOut });
    } catch {
      // The part that writes the formats is loaded when it is first asked for.
      setOutcome({ name: 'failed' });
    }
  };

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-4">
        <LabelledSelect
          label={words.what}
          value={what}
          options={[
            { value: all, label: words.all },
            ...glossaries.map((each) => ({ value: each.id, label: glossaryName(each, messages) })),
          ]}
          onChange={setWhat}
        />
        <LabelledSelect
          label={words.format}
          value={format}
          options={glossaryFormats.map((value) => ({ value, label: words.formats[value] }))}
          onChange={(value) => {
            setFormat(glossaryFormats.find((each) => each === value) ?? format);
            setOutcome(null);
          }}
        />
      </div>
      <div role="status" className="text-small">
        {outcome?.name === 'written' ? <Told leftOut={outcome.leftOut} /> : null}
      </div>
      {outcome?.name === 'failed' ? (
        <p role="alert" className="text-small text-warn">
          {words.failed}
        </p>
      ) : null}
      <div className="flex justify-end">
        <Button look="strong" disabled={written.length === 0} onClick={() => void save()}>
          <Icon name="export" />
          {words.download}
        </Button>
      </div>
    </div>
  );
}

/** What the format had no place for. */
function Told({ leftOut: { entries, fields } }: { readonly leftOut: LeftOut }) {
  const messages = useMessages();
  const words = messages.exportGlossary;
  return (
    <>
      <p>{words.written}</p>
      {entries.length > 0 ? (
        <p className="text-muted">
          {words.leftOut(entries.length)}{' '}
          {entries
            .slice(0, 3)
            .map(({ french, reason }) => `${french} (${words.reasons[reason]})`)
            .join(', ')}
        </p>
      ) : null}
      {fields.length > 0 ? (
        <p className="text-muted">
          {words.fieldsLeftOut}{' '}
          {fields.map(({ field, count }) => `${messages.entry[field]} (${count})`).join(', ')}
        </p>
      ) : null}
    </>
  );
}
