'use client';

import { useEffect, useId, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import type { ExportDocument, ExportOptions } from '@/lib/export/export-document';
import { type Format, formatFacts, writeFormat } from '@/lib/export/formats';
import { narrowDocument } from '@/lib/export/narrow-document';
import { PagePreview } from './page-preview';

interface Exported {
  readonly document: ExportDocument;
  readonly format: Format;
  readonly options: ExportOptions;
}

/** Shows a text format as its text, and a format with a layout as the page that it lays out. */
export function ExportPreview(exported: Exported) {
  const { export: words } = useMessages();
  const title = useId();
  return (
    <div>
      <h3 id={title} className="mb-1 text-muted text-small">
        {words.preview}
      </h3>
      {formatFacts[exported.format].isLaidOut ? (
        <section aria-labelledby={title} className="rounded-md border border-rule bg-paper p-4">
          <PagePreview
            document={narrowDocument(exported.document, exported.options)}
            options={exported.options}
          />
        </section>
      ) : (
        <TextPreview {...exported} titleId={title} />
      )}
    </div>
  );
}

function TextPreview({
  document,
  format,
  options,
  titleId,
}: Exported & { readonly titleId: string }) {
  const [text, setText] = useState('');
  useEffect(() => {
    let isCurrent = true;
    const writing = { now: new Date(), uniquePart: 'preview' };
    writeFormat(format, document, options, writing).then((written) => {
      if (isCurrent && written.ok && typeof written.value === 'string') setText(written.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [document, format, options]);
  return (
    <textarea
      readOnly
      aria-labelledby={titleId}
      rows={12}
      value={text}
      className="block w-full resize-y rounded-md border border-rule bg-paper p-4 font-serif text-base leading-relaxed"
    />
  );
}
