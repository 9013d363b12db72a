'use client';

import { useLanguage } from '@/components/language/language-provider';
import { type Doubt, isOpen } from '@/components/state/doubts';
import { useViewStore } from '@/components/state/reader-context';
import { openPanel } from '@/components/state/view-store';
import { Icon } from '@/components/ui/icon';
import { wordsOf } from './doubt-words';

/**
 * A small flag after a sentence in which there is something to check: it says what on hover, and opens
 * its panel.
 */
export function DoubtSign({
  segmentId,
  doubts,
  tabbable,
}: {
  readonly segmentId: string;
  readonly doubts: readonly Doubt[];
  /** Whether Tab stops at it: only at the current sentence. */
  readonly tabbable: boolean;
}) {
  const { language, messages } = useLanguage();
  const view = useViewStore();
  const open = doubts.filter(isOpen);
  if (open.length === 0) return null;
  return (
    <button
      type="button"
      lang={language}
      data-doubts={segmentId}
      tabIndex={tabbable ? 0 : -1}
      aria-label={messages.doubts.inSentence(open.length)}
      aria-haspopup="dialog"
      title={open.map((doubt) => wordsOf(messages, doubt)).join('\n')}
      onClick={() => openPanel(view, { name: 'doubts', segmentId })}
      className="relative ml-1 inline-flex pointer-coarse:after:absolute pointer-coarse:after:-inset-2.5 min-h-6 min-w-6 select-none items-center justify-center rounded align-middle text-warn hover:bg-veil print:hidden"
    >
      <Icon name="flag" />
    </button>
  );
}
