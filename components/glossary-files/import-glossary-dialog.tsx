'use client';

import { useEffect, useState } from 'react';
import { messageOf } from '@/components/language/common/failure-message';
import { useMessages } from '@/components/language/language-provider';
import {
  useReader,
  useReaderActions,
  useView,
  useViewStore,
} from '@/components/state/reader-context';
import { closePanel } from '@/components/state/view-store';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Modal } from '@/components/ui/modal';
import { useDroppedFile } from '@/components/ui/use-dropped-file';
import type { ImportChoices } from '@/glossary/import/preview';
import { type FilePreview, previewFile, startPreviewWorker } from '@/glossary/merge/preview-file';
import type { GlossaryFileFailure } from '@/lib/base/failure';
import { ImportForm } from './import-form';

/** How far the import of a file is. */
type Step =
  | { readonly name: 'choosing' }
  /** `preview` is that of the choices before, which stays in sight meanwhile. */
  | { readonly name: 'reading'; readonly preview: FilePreview | null }
  | { readonly name: 'read'; readonly preview: FilePreview }
  | { readonly name: 'refused'; readonly failure: GlossaryFileFailure }
  | { readonly name: 'done'; readonly count: number };

/** Brings a glossary in from a file: what would be taken is shown before anything is. */
export function ImportGlossaryDialog() {
  const { importGlossary: words } = useMessages();
  const view = useViewStore();
  const isOpen = useView(({ panel }) => panel?.name === 'import-glossary');
  return (
    <Modal
      open={isOpen}
      onOpenChange={() => closePanel(view, 'import-glossary')}
      title={words.title}
      description={words.description}
    >
      <Import />
    </Modal>
  );
}

function Import() {
  const messages = useMessages();
  const words = messages.importGlossary;
  const { undo } = useReaderActions();
  const canUndo = useReader((state) => state.canUndo);
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState<ImportChoices>({});
  const [step, setStep] = useState<Step>({ name: 'choosing' });
  const take = (chosen: File) => {
    setStep({ name: 'reading', preview: null });
    setChoices({});
    setFile(chosen);
  };
  useDroppedFile(take);

  useEffect(() => {
    if (file === null) return;
    const reading = new AbortController();
    void previewFile(startPreviewWorker, file, choices, reading.signal).then((read) => {
      if (read === null) return;
      setStep(
        read.ok
          ? { name: 'read', preview: read.value }
          : { name: 'refused', failure: read.failure },
      );
    });
    return () => reading.abort();
  }, [file, choices]);

  const preview = step.name === 'read' || step.name === 'reading' ? step.preview : null;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label className={`${buttonClass('plain')} relative focus-within:border-accent`}>
          <Icon name="open" />
          {step.name === 'choosing' ? words.choose : words.another}
          <input
            type="file"
            accept=".tbx,.xml,.csv,.tsv,.txt,.tab,.utf8,.xlsx,.ods,.xlf,.xliff"
            onChange={({ target }) => {
              const chosen = target.files?.[0];
              if (chosen) take(chosen);
              // The same file may be chosen again after it was mended.
              target.value = '';
            }}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
        </label>
        <span className="text-muted text-small">{words.drop}</span>
      </div>
      <div role="status" className="text-small empty:hidden">
        {step.name === 'reading' ? `${words.reading(file?.name ?? '')} …` : null}
        {step.name === 'done' ? words.done(step.count) : null}
      </div>
      {step.name === 'refused' ? <Refusal failure={step.failure} /> : null}
      {step.name === 'done' && canUndo ? (
        <Button
          className="self-start"
          onClick={() => {
            undo();
            setFile(null);
            setStep({ name: 'choosing' });
          }}
        >
          <Icon name="undo" />
          {words.undo}
        </Button>
      ) : null}
      {preview === null || file === null ? null : (
        <ImportForm
          key={file.name}
          fileName={file.name}
          preview={preview}
          choices={choices}
          onChoose={(changed) => {
            setStep({ name: 'reading', preview });
            setChoices(changed);
          }}
          onTaken={(count) => {
            setFile(null);
            setStep({ name: 'done', count });
          }}
        />
      )}
    </div>
  );
}

function Refusal({ failure }: { readonly failure: GlossaryFileFailure }) {
  const messages = useMessages();
  const { what, next } = messageOf(messages.failure, failure);
  return (
    <p role="alert" className="text-small text-warn">
      {what} {next}
    </p>
  );
}
