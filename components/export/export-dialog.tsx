'use client';

import { useId, useMemo, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { englishOf } from '@/components/state/english-of';
import { useReader, useView, useViewStore } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Icon } from '@/components/ui/icon';
import { Modal } from '@/components/ui/modal';
import type { Article } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import { buildExportDocument, type ExportSides, exportSides } from '@/lib/export/export-document';
import { exportFileName } from '@/lib/export/file-name';
import { type Format, formats, writers } from './formats';
import { saveFile } from './save-file';

/** Takes the text away as a file or in the clipboard: what it holds is what the preview shows. */
export function ExportDialog() {
  const messages = useMessages();
  const view = useViewStore();
  const open = useView(({ dialog }) => dialog === 'export');
  const article = useReader((state) => state.article);
  return (
    <Modal
      open={open && article !== null}
      onOpenChange={() => view.setState({ dialog: null })}
      title={messages.export.title}
      description={messages.export.description}
    >
      {article === null ? null : <ExportForm article={article} />}
    </Modal>
  );
}

function ExportForm({ article }: { readonly article: Article }) {
  const messages = useMessages();
  const words = messages.export;
  const [format, setFormat] = useState<Format>('txt');
  const [chosenSides, setSides] = useState<ExportSides>('english');
  const sides = writers[format].hasSides ? chosenSides : 'both';
  const segments = useReader((state) => state.segments);
  const postEdits = useReader((state) => state.postEdits);
  const previewTitle = useId();

  const { text, missing } = useMemo(() => {
    const shown = (id: string) => englishOf({ segments, postEdits }, id);
    return {
      text: writers[format].write(buildExportDocument(article, shown), sides),
      missing: segmentsOf(article).filter(({ id }) => shown(id) === null).length,
    };
  }, [article, format, postEdits, segments, sides]);

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <Choice
          label={words.format}
          value={format}
          options={formats.map((value) => ({ value, label: words.formats[value] }))}
          onChange={setFormat}
        />
        {writers[format].hasSides ? (
          <Choice
            label={words.content}
            value={sides}
            options={exportSides.map((value) => ({ value, label: words.contents[value] }))}
            onChange={setSides}
          />
        ) : null}
      </div>
      <section aria-labelledby={previewTitle}>
        <h3 id={previewTitle} className="mb-1 text-muted text-small">
          {words.preview}
        </h3>
        <textarea
          readOnly
          aria-labelledby={previewTitle}
          rows={12}
          value={text}
          className="block w-full resize-y rounded-md border border-rule bg-paper p-4 font-serif text-base leading-relaxed"
        />
      </section>
      <div className="flex flex-wrap items-center justify-end gap-2">
        {missing > 0 ? (
          <p className="mr-auto text-muted text-small">{words.unfinished(missing)}</p>
        ) : null}
        <CopyButton text={text} key={text} />
        <Button
          look="strong"
          onClick={() =>
            saveFile(exportFileName(article.title, sides, format), text, writers[format].mediaType)
          }
        >
          <Icon name="export" />
          {words.download}
        </Button>
      </div>
    </div>
  );
}

/** Says whether the text is in the clipboard. */
function CopyButton({ text }: { readonly text: string }) {
  const { export: words } = useMessages();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch (error) {
      // Browsers refuse without a word of permission, or where the page has not the focus.
      if (!(error instanceof DOMException)) throw error;
      setOutcome('refused');
    }
  };
  return (
    <>
      {outcome === 'refused' ? (
        <p role="alert" className="text-small text-warn">
          {words.copyFailed}
        </p>
      ) : null}
      <Button onClick={copy}>{outcome === 'copied' ? words.copied : words.copy}</Button>
    </>
  );
}
