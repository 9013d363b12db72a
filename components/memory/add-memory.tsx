'use client';

import { useState } from 'react';
import { messageOf } from '@/components/language/common/failure-message';
import { useMessages } from '@/components/language/language-provider';
import { useMemoriesActions } from '@/components/state/reader-context';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useDroppedFile } from '@/components/ui/use-dropped-file';

/** How far the bringing in of a file is, and how it ended. */
type Step =
  | { readonly name: 'idle' }
  | { readonly name: 'reading'; readonly file: string }
  | { readonly name: 'added'; readonly told: readonly string[] }
  | { readonly name: 'refused'; readonly told: string };

/** Reads a file as a translation memory: one that is chosen, or one that is dropped on the window. */
export function AddMemory() {
  const messages = useMessages();
  const words = messages.memories;
  const { addMemory } = useMemoriesActions();
  const [step, setStep] = useState<Step>({ name: 'idle' });

  const take = async (file: File) => {
    setStep({ name: 'reading', file: file.name });
    const added = await addMemory(file.name, file);
    if (!added.ok) {
      const { what, next } = messageOf(messages.failure, added.failure);
      setStep({ name: 'refused', told: `${file.name}: ${what} ${next}` });
      return;
    }
    const { pairs, leftOut, leftOutCount, isKept } = added.value;
    setStep({
      name: 'added',
      told: [
        words.added(file.name, pairs),
        ...(leftOutCount > 0 ? [words.leftOut(leftOutCount, leftOut[0]?.line ?? 1)] : []),
        ...(isKept ? [] : [words.notKept]),
      ],
    });
  };
  useDroppedFile((file) => void take(file));

  return (
    <div>
      <label className={`${buttonClass('plain')} relative focus-within:border-accent`}>
        <Icon name="add" />
        {words.add}
        <input
          type="file"
          accept=".tmx,.xlf,.xliff,.sdlxliff,.mqxliff,.mxliff,.xml"
          disabled={step.name === 'reading'}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void take(file);
            // The same file may be chosen again after it was mended.
            target.value = '';
          }}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </label>
      <p className="mt-1 text-muted text-small">{words.addHint}</p>
      <div role="status" className="text-small">
        {step.name === 'reading' ? (
          <p className="text-muted">{words.reading(step.file)} …</p>
        ) : null}
        {step.name === 'added' ? step.told.map((line) => <p key={line}>{line}</p>) : null}
      </div>
      {step.name === 'refused' ? (
        <p role="alert" className="text-small text-warn">
          {step.told}
        </p>
      ) : null}
    </div>
  );
}
