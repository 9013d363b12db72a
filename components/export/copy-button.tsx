'use client';

import { useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';

/** For the clipboard: text always, and rich text where the format has a layout. */
export interface CopiedContent {
  readonly text: string;
  readonly html: string | null;
}

/** Says whether the text is in the clipboard. */
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
