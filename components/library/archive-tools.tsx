'use client';

import { type ChangeEvent, useId, useState } from 'react';
import { saveFile } from '@/components/export/save-file';
import { messageOf } from '@/components/language/common/failure-message';
import { useMessages } from '@/components/language/language-provider';
import { Button, buttonClass } from '@/components/ui/button';
import type { OpenedArchive } from '@/lib/store/archive/archiving';
import { ArchiveDialog } from './archive-dialog';
import { useArchiving } from './library-context';

/** Saves everything in one file, and brings such a file back. */
export function ArchiveTools() {
  const messages = useMessages();
  const words = messages.library.archive;
  const archiving = useArchiving();
  const titleId = useId();
  const [isSaving, setSaving] = useState(false);
  const [opened, setOpened] = useState<OpenedArchive | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const save = async () => {
    setSaving(true);
    const file = await archiving.save();
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`vis-a-vis-${day}.zip`, new Uint8Array(await file.arrayBuffer()), file.type);
    setSaving(false);
  };

  const bring = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    setSaid(null);
    const read = await archiving.open(file);
    // The same file may be chosen again.
    target.value = '';
    if (read.ok) setOpened(read.value);
    else {
      const { what, next } = messageOf(messages.failure, read.failure);
      setSaid(`${what} ${next}`);
    }
  };

  return (
    <section aria-labelledby={titleId} className="mt-12 border-rule border-t pt-5">
      <h2 id={titleId} className="font-serif text-xl">
        {words.title}
      </h2>
      <p className="mt-1 mb-3 max-w-[60ch] text-muted text-small">{words.about}</p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={isSaving} onClick={save}>
          {isSaving ? words.saving : words.save}
        </Button>
        <label className={`${buttonClass('plain')} relative focus-within:border-accent`}>
          {words.bring}
          <input
            type="file"
            accept=".zip,.json,application/zip,application/json"
            onChange={bring}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
        </label>
      </div>
      <p role="status" className="mt-2 text-small">
        {said}
      </p>
      {opened === null ? null : (
        <ArchiveDialog
          opened={opened}
          onClose={(isTaken) => {
            setOpened(null);
            if (isTaken) setSaid(words.done);
          }}
        />
      )}
    </section>
  );
}
