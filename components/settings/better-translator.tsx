'use client';

import { pileOf } from '@/components/doubts/piles-up';
import { useMessages } from '@/components/language/language-provider';
import { nameOfTranslator } from '@/components/language/translator-name';
import { useDoubts } from '@/components/state/doubts';
import { useReader, useView, useViewStore } from '@/components/state/reader-context';
import { openPanel } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { CloseButton } from '@/components/ui/close-button';
import { defaultModelId, models } from '@/lib/mt/models/registry';
import { useBrowserTranslator } from './use-browser-translator';

/**
 * One line where much of an article is doubtful: that another translator may do better. It is there only
 * with the built-in one, and until the reader has dismissed it.
 */
export function BetterTranslator() {
  const isDismissed = useView((state) => state.isAdviceDismissed);
  const isBuiltIn = useReader(({ model }) => model?.id === defaultModelId);
  const isDone = useReader(({ phase }) => phase.name === 'done');
  const total = useReader(({ segments }) => segments.size);
  const pile = pileOf(useDoubts(), total);
  return (
    // Always there, as what appears with its words already in it is not read out.
    <div role="status" className="print:hidden">
      {!isDismissed && isBuiltIn && isDone && pile !== null ? (
        <Advice flagged={pile} total={total} />
      ) : null}
    </div>
  );
}

function Advice({ flagged, total }: { readonly flagged: number; readonly total: number }) {
  const messages = useMessages();
  const view = useViewStore();
  const browser = useBrowserTranslator();
  const other = models.find(({ from }) =>
    browser === 'unavailable' ? from === 'hub' : from === 'browser',
  );
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-2 text-muted text-small">
      {messages.doubts.better(flagged, total, nameOfTranslator(messages, other?.id))}
      <Button look="quiet" onClick={() => openPanel(view, { name: 'settings' })}>
        {messages.doubts.otherTranslators}
      </Button>
      <CloseButton
        aria-label={messages.changes.dismiss}
        onClick={() => view.setState({ isAdviceDismissed: true })}
      />
    </p>
  );
}
