'use client';

import { useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { ExportDocument, ExportOptions } from '@/lib/export/export-document';
import { exportFileName } from '@/lib/export/file-name';
import { type Format, formatFacts, optionsFor, writeFormat } from '@/lib/export/formats';
import { narrowDocument } from '@/lib/export/narrow-document';
import { writePlainText } from '@/lib/export/plain-text';
import { writeXhtmlBody } from '@/lib/export/xhtml-body';
import { type CopiedContent, CopyButton } from './copy-button';
import { saveFile } from './save-file';

/** Copies or saves what the preview shows, and says how much is still missing. */
export function ExportActions({
  document,
  format,
  options,
}: {
  readonly document: ExportDocument;
  readonly format: Format;
  readonly options: ExportOptions;
}) {
  const { export: words } = useMessages();
  const [failure, setFailure] = useState<string | null>(null);
  const sentences = document.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const missing = sentences.filter(({ english }) => english === null).length;
  const isEmpty = options.isOnlyByHand && !sentences.some(({ origin }) => origin === 'hand');
  const write = () =>
    writeFormat(format, document, options, { now: new Date(), uniquePart: crypto.randomUUID() });

  const save = async () => {
    try {
      const written = await write();
      setFailure(written.ok ? null : words.writerMissing);
      if (!written.ok) return;
      const { sides } = optionsFor(format, options);
      const name = exportFileName(document.title, sides, format);
      saveFile(name, written.value, formatFacts[format].mediaType);
    } catch (error) {
      // A bug is told to the reader, who else would wait for the file, and thrown all the same.
      setFailure(words.notWritten(String(error)));
      throw error;
    }
  };
  return (
    <div className="sticky -bottom-6 -mx-6 -mb-6 flex flex-wrap items-center justify-end gap-2 border-rule border-t bg-raised px-6 py-3">
      {isEmpty ? (
        <p role="status" className="mr-auto text-muted text-small">
          {words.nothingByHand}
        </p>
      ) : missing > 0 ? (
        <p className="mr-auto text-muted text-small">{words.unfinished(missing)}</p>
      ) : null}
      {failure !== null ? (
        <p role="alert" className="text-small text-warn">
          {failure}
        </p>
      ) : null}
      <CopyButton
        key={`${format} ${JSON.stringify(options)}`}
        contentOf={async () =>
          formatFacts[format].isLaidOut
            ? richText(document, options)
            : { text: textOf(await write()), html: null }
        }
      />
      <Button look="strong" disabled={isEmpty} onClick={save}>
        <Icon name="export" />
        {words.download}
      </Button>
    </div>
  );
}

/** Makes the layout that a word processor keeps, and plain text for all other programs. */
function richText(whole: ExportDocument, options: ExportOptions): CopiedContent {
  const document = narrowDocument(whole, options);
  return { text: writePlainText(document, options), html: writeXhtmlBody(document, options) };
}

function textOf(written: Awaited<ReturnType<typeof writeFormat>>): string {
  if (written.ok && typeof written.value === 'string') return written.value;
  throw new Error('A format without a layout gave no text');
}
