'use client';

import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useReaderStore } from '@/components/state/reader-context';
import { IconButton } from '@/components/ui/icon-button';
import { useTooltipLayer } from '@/components/ui/tooltip-layer';
import { segmentsOf } from '@/lib/document/segments-of';
import { shownEnglish } from '@/lib/store/state/segment-states';
import { quoteSentence } from './quote-sentence';

/** Copies a sentence: its English, its French, or both with where they come from. */
export function CopyMenu({ id }: { readonly id: string }) {
  const { quote } = useMessages();
  const reader = useReaderStore();
  const layer = useTooltipLayer();
  const [outcome, setOutcome] = useState<string | null>(null);

  const textsOf = (): Readonly<Record<'english' | 'french' | 'both', string | null>> | null => {
    const state = reader.getState();
    const { article } = state;
    const segment = article && segmentsOf(article).find((each) => each.id === id);
    if (!segment) return null;
    const { text: french } = segment;
    const english = shownEnglish(state, id);
    return { english, french, both: quoteSentence({ ...article, french, english }) };
  };

  const copy = async (what: 'english' | 'french' | 'both') => {
    const text = textsOf()?.[what] ?? null;
    if (text === null) return;
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(quote.copied);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      setOutcome(quote.failed);
    }
  };

  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton icon="copy" label={quote.copy} />
      </DropdownMenu.Trigger>
      <span role="status" className="sr-only">
        {outcome}
      </span>
      <DropdownMenu.Portal container={layer}>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          className="z-40 rounded-lg border border-rule bg-raised p-1 text-small shadow-xl"
        >
          {(['english', 'french', 'both'] as const).map((what) => (
            <DropdownMenu.Item
              key={what}
              onSelect={() => void copy(what)}
              className="flex min-h-8 cursor-pointer items-center rounded px-3 outline-none data-[highlighted]:bg-veil"
            >
              {quote[what]}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
