'use client';

import { useId, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Choice } from '@/components/ui/choice';
import type { Article } from '@/lib/document/article';
import { type ExportOptions, exportSides } from '@/lib/export/export-document';
import { type Format, formatFacts, formats } from '@/lib/export/formats';
import { ExportActions } from './export-actions';
import { ExportPreview } from './export-preview';
import { useExportDocument } from './use-export-document';

/** Lets the reader choose format and content, and shows the result with what can be done with it. */
export function ExportForm({ article }: { readonly article: Article }) {
  const { export: words } = useMessages();
  const [format, setFormat] = useState<Format>('txt');
  const [options, setOptions] = useState<ExportOptions>({
    sides: 'english',
    isOnlyByHand: false,
    hasTerms: false,
    hasNotice: true,
  });
  const change = (changed: Partial<ExportOptions>) => setOptions({ ...options, ...changed });
  const document = useExportDocument(article);
  const facts = formatFacts[format];

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <FormatChoice format={format} onChange={setFormat} />
        {facts.hasSides ? (
          <Choice
            label={words.content}
            value={options.sides}
            options={exportSides.map((value) => ({ value, label: words.contents[value] }))}
            onChange={(sides) => change({ sides })}
          />
        ) : null}
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        <Box
          label={words.onlyByHand}
          isOn={options.isOnlyByHand}
          onChange={(isOnlyByHand) => change({ isOnlyByHand })}
        />
        {facts.terms === 'chosen' ? (
          <Box
            label={words.withTerms}
            isOn={options.hasTerms}
            onChange={(hasTerms) => change({ hasTerms })}
          />
        ) : null}
        {facts.hasNotice ? (
          <Box
            label={words.withNotice}
            isOn={options.hasNotice}
            onChange={(hasNotice) => change({ hasNotice })}
          />
        ) : null}
      </div>
      <ExportPreview document={document} format={format} options={options} />
      <ExportActions document={document} format={format} options={options} />
    </div>
  );
}

function FormatChoice({
  format,
  onChange,
}: {
  readonly format: Format;
  readonly onChange: (format: Format) => void;
}) {
  const { export: words } = useMessages();
  const id = useId();
  return (
    <div className="flex max-w-full items-center gap-2">
      <label htmlFor={id} className="shrink-0 text-muted text-small">
        {words.format}
      </label>
      <select
        id={id}
        value={format}
        onChange={({ target }) => {
          const chosen = formats.find((each) => each === target.value);
          if (chosen) onChange(chosen);
        }}
        className="min-h-8 rounded-md border border-edge/60 bg-raised px-2 text-small"
      >
        {formats.map((each) => (
          <option key={each} value={each}>
            {words.formats[each]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Box({
  label,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <label className="inline-flex min-h-8 items-center gap-2 text-small">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
