'use client';

import type { ReactNode } from 'react';
import { useMessages } from '@/components/language/language-provider';
import type { Doubt } from '@/components/state/doubts';
import { useReaderActions } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { wordsOf } from './doubt-words';

/** What a flag says, and the reader's answer to it. */
export function DoubtItem({
  doubt,
  children,
}: {
  readonly doubt: Doubt;
  /** Further buttons. */
  readonly children?: ReactNode;
}) {
  const messages = useMessages();
  const { acceptFlag, doubtAgain } = useReaderActions();
  const { segmentId, flag, isAccepted } = doubt;
  return (
    <li className="border-rule border-b py-2 last:border-b-0">
      <p className={isAccepted ? 'text-muted' : ''}>{wordsOf(messages, doubt)}</p>
      {isAccepted ? <p className="text-muted text-small">{messages.doubts.accepted}</p> : null}
      <div className="-ml-2 mt-0.5 flex flex-wrap gap-x-1">
        {/* One button that says another thing, so that the keyboard stays on it. */}
        <Button
          look="quiet"
          onClick={() => (isAccepted ? doubtAgain : acceptFlag)(segmentId, flag)}
        >
          <Icon name={isAccepted ? 'undo' : 'tick'} />
          {isAccepted ? messages.occurrence.takeBack : messages.doubts.accept}
        </Button>
        {children}
      </div>
    </li>
  );
}
