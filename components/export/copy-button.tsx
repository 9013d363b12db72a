'use client';

import { useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';

/** What goes to the clipboard: always plain text, and rich text where the format has a layout. */
export interface CopiedContent {
  readonly text: string;
  readonly html: string | null;
}

/** Copies text, and then says whether the clipboard has it. */
export function CopyButton({ contentOf }: { readonly contentOf: () => Promise<CopiedContent> }) {
  const { export: words } = useMessages();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    try {
      const { text, html } = await contentOf();
      if (html === null) await navigator.clipboard.writeText(text);
      else
        await navigator.clipboard.write([
          new ClipboardItem({
            'text/plain': new Blob([text], { type: 'text/plain' }),
            'text/html': new Blob([html], { type: 'text/html' }),
          }),
        ]);
      setOutcome('copied');
    } catch (error) {
      // Browsers refuse when the reader has not given permission, or when the page does not have the focus.
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
