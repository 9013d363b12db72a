'use client';

import { useMessages } from '@/components/language/language-provider';
import { useReader, useReaderActions } from '@/components/state/reader-context';
import { Choice } from '@/components/ui/choice';
import { qualities } from '@/lib/mt/translator';

/** Lets the reader choose whether each sentence is searched a second time. */
export function QualityChoice() {
  const { settings } = useMessages();
  const quality = useReader((state) => state.quality);
  const { chooseQuality } = useReaderActions();
  return (
    <>
      <Choice
        label={settings.quality}
        value={quality}
        options={qualities.map((value) => ({ value, label: settings.qualities[value] }))}
        onChange={chooseQuality}
      />
      <p className="mt-1.5 text-muted text-small">{settings.aboutQuality}</p>
    </>
  );
}
