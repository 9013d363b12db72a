'use client';

import { useMessages } from '@/components/language/language-provider';
import type { Rendering } from '@/components/reader/term-mark';

/** A way to render a term, in words under the line that stands for it in the text. */
export function RenderingSample({ rendering }: { readonly rendering: Rendering }) {
  const messages = useMessages();
  return (
    <span className="term cursor-auto text-ink hover:bg-transparent" data-finding={rendering}>
      {messages.finding[rendering]}
    </span>
  );
}
