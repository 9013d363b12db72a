'use client';

import { useMessages } from '@/components/language/language-provider';
import { useViewStore } from '@/components/state/reader-context';
import { openPanel } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';

export function ReaderFooter() {
  const messages = useMessages();
  const view = useViewStore();
  return (
    <footer className="mt-10 flex flex-wrap items-center justify-between gap-3 border-rule border-t py-6 text-muted text-small print:hidden">
      <p>
        {messages.onDevice}{' '}
        <Button look="quiet" onClick={() => openPanel(view, { name: 'requests' })}>
          {messages.requests.open}
        </Button>
      </p>
      <Button look="quiet" className="-mx-2" onClick={() => openPanel(view, { name: 'keys' })}>
        {messages.keys.title}
        <kbd className="rounded border border-edge/60 px-1.5 font-sans">?</kbd>
      </Button>
    </footer>
  );
}
