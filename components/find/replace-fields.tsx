'use client';

import { useMemo, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useReader, useReaderActions } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';
import { type FoundPlace, replaceByHand } from './found-places';

/** Replaces what was found in the English that the reader wrote, in one step that can be undone. */
export function ReplaceFields({ places }: { readonly places: readonly FoundPlace[] }) {
  const { find } = useMessages();
  const { editTranslations } = useReaderActions();
  const postEdits = useReader((state) => state.postEdits);
  const [replacement, setReplacement] = useState('');
  const [done, setDone] = useState<number | null>(null);
  const replaced = useMemo(
    () => replaceByHand(places, (id) => postEdits[id]?.text ?? null, replacement),
    [places, postEdits, replacement],
  );
  const isAnyByHand = places.some(
    ({ side, segmentId }) => side === 'english' && postEdits[segmentId] !== undefined,
  );
  return (
    // Where nothing can be replaced, a narrow screen has its room for the text.
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 ${isAnyByHand || done !== null ? '' : 'max-facing:hidden'}`}
    >
      <input
        aria-label={find.replacement}
        placeholder={find.replacement}
        lang="en"
        value={replacement}
        onChange={({ target }) => {
          setReplacement(target.value);
          setDone(null);
        }}
        className="min-h-8 min-w-0 flex-1 basis-48 rounded-md border border-edge bg-paper px-2 text-base"
      />
      <Button
        disabled={replaced.size === 0}
        onClick={() => {
          editTranslations(replaced);
          setDone(replaced.size);
        }}
      >
        {find.replace(replaced.size)}
      </Button>
      <p role="status" className="w-full text-muted text-small">
        {done === null ? find.aboutReplacing : find.replaced(done)}
      </p>
    </div>
  );
}
