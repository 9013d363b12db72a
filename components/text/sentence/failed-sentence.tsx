'use client';

import { messageOf } from '@/components/language/common/failure-message';
import { useLanguage } from '@/components/language/language-provider';
import { useReaderActions } from '@/components/state/reader-context';
import type { TranslationFailure } from '@/lib/base/failure';

/** Says in the place of a sentence that it has no English and why, and offers what may help. */
export function FailedSentence({ failure }: { readonly failure: TranslationFailure }) {
  const { language, messages } = useLanguage();
  const { resume } = useReaderActions();
  // The model that the page began with can no longer be loaded.
  const needsReload = failure.code === 'model-changed';
  return (
    <span lang={language} className="font-sans text-small text-warn">
      {messages.sentence.failed} {messageOf(messages.failure, failure).what}{' '}
      <button
        type="button"
        onClick={needsReload ? () => location.reload() : resume}
        className="underline decoration-1 underline-offset-2 hover:decoration-2"
      >
        {needsReload ? messages.page.reload : messages.tryAgain}
      </button>
    </span>
  );
}
